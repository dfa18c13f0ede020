/**
 * "Add an activity" from the platform (Deep Linking 2.0). The launch leaves a {@link Selection} with the teacher's seat;
 * in the picker they choose exercises and paths, name and weigh them, and a signed response (§4.5) goes back by the
 * browser. A link made so names its activity in {@code custom}, and its launch opens it, in its own course only.
 */
package fr.sillage.lti.deeplinking;
