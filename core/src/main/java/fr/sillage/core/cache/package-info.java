/**
 * Values near at hand in the server's Infinispan: local on one node, invalidated across nodes when clustered. Never the
 * record of truth. Rooms make a cache of their own by extending {@link fr.sillage.core.cache.NearCache}.
 */
package fr.sillage.core.cache;
