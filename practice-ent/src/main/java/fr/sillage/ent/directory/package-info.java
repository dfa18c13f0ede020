/**
 * Who and what the two practice platforms know: schools, people, courses, enrolments and the links that open the tool.
 *
 * <p>Pure data without state, read by every other room. All names, schools and UAI numbers are invented: no UAI here has
 * the check letter that a real one would have. Roles follow LTI Core 1.3, appendix A.2.
 */
package fr.sillage.ent.directory;
