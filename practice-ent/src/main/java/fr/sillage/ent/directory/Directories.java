package fr.sillage.ent.directory;

/** The two small worlds of the practice ENT. */
public final class Directories {

    private Directories() {}

    /** One teacher, 3e B (10 pupils), 4e A (8 pupils). */
    public static Directory school() {
        return JeanZay.directory();
    }

    /** One trainer, 14 trainees of three schools, one inspector without a course. */
    public static Directory training() {
        return Hybrid.directory();
    }
}
