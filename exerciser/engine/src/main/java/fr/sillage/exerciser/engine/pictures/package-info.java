/** Items about a picture: a region to point at. Regions have names, so that they can be chosen without seeing the picture. */
package fr.sillage.exerciser.engine.pictures;
