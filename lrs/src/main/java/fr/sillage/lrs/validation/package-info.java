/**
 * What a statement must be before it is stored, read on the JSON tree and never on a bean: unknown and miswritten names,
 * nulls, doubled members and wrong types are faults of the tree that a bean no longer shows. One type per part of a
 * statement; the first fault found is refused with its place (a JSON Pointer) and the paragraph it breaks.
 * Follows xAPI 1.0.3 Data 2 and 4 and IEEE 9274.1.1 4.2; what differs between both asks {@code Place.version()}.
 * Pure: no clock, no database. A timestamp in the future passes, as Data 2.4.7 wishes ("SHOULD NOT reject").
 */
package fr.sillage.lrs.validation;
