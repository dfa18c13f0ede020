/**
 * The demo's people walk in through the front door before the first visitor does: real launches, real forms, so that
 * classes and cohorts are not empty. Nothing is written behind the application's back. Tests that need somebody
 * without a browser use the same {@link fr.sillage.launcher.rehearsal.Visitor}.
 */
package fr.sillage.launcher.rehearsal;
