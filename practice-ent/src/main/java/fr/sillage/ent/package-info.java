/**
 * The practice ENT: a stand-in LTI 1.3 Advantage platform for demonstrations and tests, never part of a production archive.
 *
 * <p>Two issuers, {@code /ent/ecole} (a school) and {@code /ent/formation} (teacher training), behave like Moodle 4.5: login
 * initiation, authorization endpoint, id_tokens of 60 seconds, JWKS, token endpoint, line items, scores, results and roster. It uses
 * none of the tool's code, and another JOSE library (jose4j), so that each side checks the other.
 * {@link fr.sillage.ent.control} documents the API by which tests make it misbehave.
 */
package fr.sillage.ent;
