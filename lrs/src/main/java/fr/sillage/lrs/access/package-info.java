/**
 * Who may speak to the store: HTTP Basic (xAPI 1.0.3 Communication 4.0) with the one pair of {@code SILLAGE_LRS_KEY} and
 * {@code SILLAGE_LRS_SECRET}. Without them every request but {@code /about} is refused. The key also names the authority
 * of what it stores (Data 2.4.9). Scopes and several credentials come with the store's later life.
 */
package fr.sillage.lrs.access;
