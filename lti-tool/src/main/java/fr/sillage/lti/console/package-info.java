/**
 * "Plateformes", for whoever administers this installation: which platforms there are and where each comes from, those
 * that ask to come in, last launches, refusals by reason and one by its reference, what waits to be sent; and the means
 * to stop a platform, whose live seats end within a minute. Nothing here shows a person or a token.
 */
package fr.sillage.lti.console;
