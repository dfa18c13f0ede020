/** One way to read and write JSON for everything that is stored or cached. */
package fr.sillage.core.json;
