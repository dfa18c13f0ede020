/**
 * {@code ./sillage bench}: what an answer and a launch cost in processor time, how fast they come and go, and whether
 * everything acknowledged is really there. Starts a house of its own; {@code docs/measuring.md} says how to read it.
 */
package fr.sillage.bench;
