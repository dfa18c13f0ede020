package fr.sillage.ent.directory;

import java.util.List;

/** A fictional school and its UAI: seven digits and a letter, wrong on purpose as a check letter. */
public record School(String uai, String name) {

    public static final School JEAN_ZAY = new School("0931234X", "Collège Jean-Zay");
    public static final School TILLEULS = new School("0930101B", "École Les Tilleuls");
    public static final School BAC = new School("0930102C", "École du Bac");
    public static final School MARRONNIERS = new School("0930103D", "Collège des Marronniers");

    /** Every school of the two platforms. */
    public static final List<School> ALL = List.of(JEAN_ZAY, TILLEULS, BAC, MARRONNIERS);

    /** Those of the trainees, in the order of the cohort's groups. */
    public static final List<School> OF_THE_COHORT = List.of(TILLEULS, BAC, MARRONNIERS);
}
