/**
 * The checks behind {@code /health/live} and {@code /health/ready} (MicroProfile Health 4.0). A library of the archive, for
 * WildFly runs the checks that it finds there and none that it would find in a war of an archive. They know none of our
 * classes: what they tell they read from the MBean that the application keeps.
 */
package fr.sillage.health;
