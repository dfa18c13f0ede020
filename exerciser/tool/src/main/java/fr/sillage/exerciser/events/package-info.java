/**
 * What happens in the exerciser, as bodies of {@link fr.sillage.core.events.DomainEvent}: their simple names are the
 * events' types, their subject is the attempt. Read by scores, traces, paths and follow-up. A stored body is never
 * changed, so a member may be added here, never renamed.
 */
package fr.sillage.exerciser.events;
