/**
 * The services that the tool calls: keys, tokens, line items, scores, results (AGS 2.0) and roster (NRPS 2.0), with Moodle's URLs.
 *
 * <p>Service URLs carry {@code ?type_id=…}; sub-resources stand before the {@code ?}. A call without its query finds nothing, so that a
 * tool that loses it is noticed. Every call but the keys and the token needs a bearer token with the right scope.
 */
package fr.sillage.ent.services;
