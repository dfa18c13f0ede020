/**
 * The small languages inside a statement: IRIs, UUIDs, timestamps, durations, language tags, media types, versions.
 * Each type answers one question about one string, without a tree, a database or a clock. Called by the rules and by
 * the query parameters, which xAPI 1.0.3 Data 2.2 holds to the same standard. Follows xAPI 1.0.3 Data 4.2 to 4.6 and
 * IEEE 9274.1.1 4.2.7.
 */
package fr.sillage.lrs.syntax;
