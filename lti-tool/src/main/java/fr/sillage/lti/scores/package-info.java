/**
 * Results on their way to the platform's gradebook (AGS 2.0). A consumer of events leaves one row for each course,
 * person and exercise; a sender, which any node may be, finds or makes the column and posts the score, later and again
 * if need be. What a platform refuses for good is kept with its reason.
 */
package fr.sillage.lti.scores;
