/**
 * "Pilotage": how many completed which path, per school, for whoever holds a mandate to inspect; no course and no role
 * of a launch gives it. Counts come from participations and affiliations alone: no answer, no name, no hour passes
 * here. Small groups are hidden by {@link fr.sillage.paths.inspection.Masking}, always over a whole district, so that
 * what is hidden from one inspector is hidden from every other.
 */
package fr.sillage.paths.inspection;
