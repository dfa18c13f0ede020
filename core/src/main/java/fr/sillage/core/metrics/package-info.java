/**
 * Figures for whoever runs this node. Each room counts for itself, with adders that cost nothing measurable, and tells what
 * it has as {@link fr.sillage.core.metrics.Measures}; they are read when somebody asks, at {@code /metrics}, in the text
 * format of Prometheus, behind a token. No label ever names a person, a course or a platform.
 */
package fr.sillage.core.metrics;
