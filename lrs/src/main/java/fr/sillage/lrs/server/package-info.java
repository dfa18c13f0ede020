/**
 * The store as an application of the server: its address {@code /xapi}, its schema {@code lrs} brought up to date before
 * the first request, and {@code /about} (xAPI 1.0.3 Communication 2.8). Called by nobody but the server. Readiness is that
 * of the deployment, which fails without a database; later absences answer 503 (the server sees no health check in a war
 * of an archive).
 */
package fr.sillage.lrs.server;
