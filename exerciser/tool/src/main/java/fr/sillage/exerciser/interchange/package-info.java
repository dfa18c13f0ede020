/**
 * Questions that teachers already have, read into items of the engine, with a report that names every question by its line:
 * imported, imported with a loss, not supported, or faulty. Nothing is dropped in silence and nothing needs a server:
 * authoring calls {@link fr.sillage.exerciser.interchange.GiftImport}, authors' own pipelines
 * {@link fr.sillage.exerciser.interchange.ImportCheck}. GIFT as Moodle documents it (docs.moodle.org, "GIFT format").
 */
package fr.sillage.exerciser.interchange;
