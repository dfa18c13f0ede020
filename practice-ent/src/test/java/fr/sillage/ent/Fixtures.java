package fr.sillage.ent;

import fr.sillage.ent.access.ToolKeys;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.store.Shelf;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Platforms with a fixed clock and without a server. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Fixtures() {}

    public static Registration registration(PlatformId id) {
        return new Registration(id, URI.create("http://localhost:8080"), URI.create("http://127.0.0.1:8080"));
    }

    public static Platform platform(PlatformId id) {
        return platform(id, List::of);
    }

    public static Platform platform(PlatformId id, ToolKeys toolKeys) {
        return Platform.open(registration(id), document -> Shelf.forgetful(), toolKeys, CLOCK);
    }
}
