/**
 * What platforms offer our courses (AGS 2.0 §3.1, NRPS 2.0 §3.6.1) and how to speak to them: bearer tokens by a signed
 * assertion (LTI Security Framework 1.0 §4.1), cached per registration and scopes. Called by scores and roster.
 */
package fr.sillage.lti.services;
