/**
 * The door of the suite: one JAX-RS application for this module and all jars that ride in the war, and the page that a
 * visitor without a launch sees. What belongs to LTI 1.3 stays below here.
 */
package fr.sillage.lti;
