/**
 * Who was at a workshop, as the trainer says: a list with one mark a participant. A presence becomes an event with the
 * contracted minutes, a presence taken back another; the mark itself is kept too, since "absent" is a word that no event
 * says. More marks (late, excused) are more constants of {@link fr.sillage.paths.attendance.Mark}.
 */
package fr.sillage.paths.attendance;
