package fr.sillage.core.people;

/** Who a platform says somebody is: its own opaque subject, at most 255 characters (LTI Core 1.3 §5.3.6.1). */
public record Identity(PlatformId platform, String subject) {

    public Identity {
        if (subject.isEmpty() || subject.length() > 255) throw new IllegalArgumentException("subject of 1 to 255");
    }
}
