/**
 * The switchboard: how one platform departs from good manners, for tests and demonstrations.
 *
 * <p>Everything is off at start. Launches, services and pages ask {@link fr.sillage.ent.switches.Switchboard#use}; the control
 * room sets. A switch may be set for a number of uses, after which it falls back to off by itself.
 */
package fr.sillage.ent.switches;
