/**
 * What all replies of the store share: the version header and its negotiation (xAPI 1.0.3 Communication 3.3), and refusals
 * as problem documents with a reason in English and never a stack trace (Communication 3.2, RFC 9457).
 */
package fr.sillage.lrs.http;
