/**
 * Work that comes back every second, minute or day on this node: consumers, senders, housekeeping. An executor never
 * calls again what threw once, and a database that is away would fill the log, so all such work goes through a
 * {@link fr.sillage.core.beats.Beat}.
 */
package fr.sillage.core.beats;
