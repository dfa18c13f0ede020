/**
 * Where a trainer writes a path: a draft made from a model, its form, and what has been opened. A draft is edited by JPA
 * with an optimistic lock, so the second of two authors is told; an opened version is a row that nothing changes.
 * Called by running, which opens drafts. Everything here asks for a trainer of a course of teachers: to anyone else it
 * is absent.
 */
package fr.sillage.paths.authoring;
