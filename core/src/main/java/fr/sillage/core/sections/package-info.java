/** The few sections of the bar. Each room says which it offers to whom; the first is where a launch arrives. */
package fr.sillage.core.sections;
