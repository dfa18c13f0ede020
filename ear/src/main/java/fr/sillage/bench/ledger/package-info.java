/**
 * The ledger of a run: every answer that was sent and what the server said of it, held against what stands in the database.
 * Speed that loses an answer is none.
 */
package fr.sillage.bench.ledger;
