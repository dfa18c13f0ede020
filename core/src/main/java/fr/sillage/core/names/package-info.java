/**
 * How people are called on a page. Names come from the platform's roster when a page is made and are never written
 * (NRPS 2.0); where a platform sends none, an alias stays the same and can be read aloud.
 */
package fr.sillage.core.names;
