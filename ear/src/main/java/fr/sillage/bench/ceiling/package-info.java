/**
 * What this machine could do at most, measured in the same run: a figure says little without the ceiling that it stands
 * under. Signatures checked by one core, rows inserted without an application, replies without work.
 */
package fr.sillage.bench.ceiling;
