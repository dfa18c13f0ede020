/**
 * What people see of the ENT: who to be, their courses with the tool in a frame, the teacher's gradebook, and the authorization endpoint.
 *
 * <p>Opening a person's page signs the browser in as that person, beside whoever was signed in before. The frame and the new window
 * both start the login initiation at {@code …/links/{link}/start}. Without script every page works, by a visible button.
 */
package fr.sillage.ent.pages;
