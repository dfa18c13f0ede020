/**
 * The statement resource: taking statements in and giving them back (xAPI 1.0.3 Communication 2.1, IEEE 9274.1.1 4.1.6.1).
 * <p>Writing: requests that wait together are written together ({@code NaturalBatches}), by one transaction that holds one
 * lock for all nodes. So the order of {@code (stored, seq)} is the order of commits: a cursor never skips a late one, and
 * "consistent through" is known instead of guessed.
 * <p>Tables: statements are partitioned by month of {@code stored}, so that retention drops a table instead of deleting
 * millions of rows. Ids stay unique in {@code statement_id}, which is not partitioned and outlives its statement: a resend
 * stays known, and later an erased statement stays erased.
 * <p>Not yet here: attachments' bytes (multipart is refused with 415, {@code attachments=true} with 400; {@code fileUrl} is
 * accepted), {@code format=canonical}, signatures, the alternate request syntax, documents.
 */
package fr.sillage.lrs.statements;
