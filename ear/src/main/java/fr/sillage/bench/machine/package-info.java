/**
 * What the machine says of processor time, read from {@code /proc} (proc(5)): of the server, of the database with all the
 * children that it forks, of this client, and of whatever else runs at the same time and makes a figure noisy.
 */
package fr.sillage.bench.machine;
