/**
 * The gradebook: line items, scores, results (LTI Assignment and Grade Services 2.0), with the semantics of Moodle 4.5.
 *
 * <p>A score older than or as old as the stored one is refused, people who are not learners of the course cannot be graded,
 * results come rescaled to 100. The services and the teacher's page read and write it; HTTP is none of its business.
 */
package fr.sillage.ent.gradebook;
