/** Time comes from here, so that tests can hold it still. */
package fr.sillage.core.clock;
