package fr.sillage.ent.directory;

import fr.sillage.ent.store.Shelf;

/** The two small worlds of the practice ENT. */
public final class Directories {

    private Directories() {}

    /** One teacher, 3e B (10 pupils), 4e A (8 pupils). */
    public static Directory school() {
        return JeanZay.directory();
    }

    /** The same, with a memory for what its teachers add. */
    public static Directory school(Shelf shelf) {
        return JeanZay.directory().keeping(shelf);
    }

    /** One trainer, 14 trainees of three schools, one inspector without a course. */
    public static Directory training() {
        return Hybrid.directory();
    }

    /** The same, with a memory for what its teachers add. */
    public static Directory training(Shelf shelf) {
        return Hybrid.directory().keeping(shelf);
    }
}
