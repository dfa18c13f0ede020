/**
 * "Mes traces": what Sillage says of a person to the store, read back to that person as sentences made of the very
 * statements, whether it arrived, and the whole of it to take along. Nobody sees another's.
 */
package fr.sillage.traces.mine;
