/** What no machine grades: free text and photos, which a person reads with a rubric, and resources elsewhere. */
package fr.sillage.exerciser.engine.teacher;
