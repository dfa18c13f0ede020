/**
 * What somebody may do over an organisation, from when to when, given by whom; revocable, every change audited. It is
 * how an inspector exists: no launch role gives it. Given to an identity, so that it may precede the first arrival.
 */
package fr.sillage.core.mandates;
