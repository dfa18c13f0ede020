/**
 * The store as an application of the server: its address {@code /xapi}, its schema {@code lrs} brought up to date before
 * the first request, its readiness, and {@code /about} (xAPI 1.0.3 Communication 2.8). Called by nobody but the server.
 */
package fr.sillage.lrs.server;
