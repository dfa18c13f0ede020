/**
 * What happens on training paths, as bodies of {@link fr.sillage.core.events.DomainEvent}: their subject is the path,
 * their person the participant, whoever's word it was. Nothing here says when or for how long somebody was connected:
 * the moment of each is the beginning of its day in Paris, and order within a day is the log's own sequence. A stored
 * body is never changed, so a member may be added here, never renamed.
 */
package fr.sillage.paths.events;
