/**
 * A seat is one launch by one person: person × platform × course × link × rights. Its id stands in the address
 * ({@code /seat/{id}/…}), its secret in a cookie of that very path, so two tabs are two seats and a late request never
 * lands under the next person's name. The row is written in the commit that burns the nonce; a cache keeps it near.
 */
package fr.sillage.core.seats;
