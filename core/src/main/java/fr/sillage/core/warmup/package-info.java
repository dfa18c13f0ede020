/**
 * The first minute of a server is its slowest: every class is loaded and compiled while people wait. So before it says that it
 * is ready a server does for some seconds what its rooms do all day, with made-up data and without effect.
 */
package fr.sillage.core.warmup;
