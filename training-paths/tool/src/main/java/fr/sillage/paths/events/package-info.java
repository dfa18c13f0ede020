/**
 * What happens on training paths, as bodies of {@link fr.sillage.core.events.DomainEvent}: their subject is the path.
 * Nothing here says when or for how long somebody was connected. A stored body is never changed, so a member may be
 * added here, never renamed.
 */
package fr.sillage.paths.events;
