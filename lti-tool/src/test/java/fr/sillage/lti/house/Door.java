package fr.sillage.lti.house;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.People;
import fr.sillage.lti.keys.Secrets;
import fr.sillage.lti.keys.ToolKeys;
import fr.sillage.lti.keys.Wrapping;
import fr.sillage.lti.platforms.Calls;
import fr.sillage.lti.platforms.FileRegistrations;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registered;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Registrations;
import fr.sillage.lti.platforms.RemoteCalls;
import fr.sillage.lti.platforms.Settings;
import fr.sillage.lti.platforms.StoredRegistrations;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Listing;
import fr.sillage.lti.services.PlatformServices;
import fr.sillage.lti.services.Scope;
import fr.sillage.lti.services.ServiceTokens;
import fr.sillage.lti.services.ServicesOffered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door's beans around one platform that WireMock plays. */
public final class Door implements AutoCloseable {

    public final WireMockServer ent =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    public final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    public final RemoteCalls calls;
    public final Courses courses = House.bean(Courses.class, House.jdbi());
    public final People people = House.bean(People.class, House.jdbi());
    public final ServicesOffered offered = House.bean(ServicesOffered.class, House.jdbi());
    public final Registration registration;
    public final FileRegistrations file;
    public final StoredRegistrations stored;
    public final Platforms platforms;
    public final ToolKeys keys;
    public final ServiceTokens tokens;
    public final PlatformServices services;
    public final Listing listing;
    public final Settings settings;

    public Door() {
        ent.start();
        registration = Registered.at(ent.baseUrl(), "sillage-1");
        settings = Settings.of(Map.of("SILLAGE_PLATFORMS", file().toString()));
        file = House.bean(FileRegistrations.class, settings, clock);
        stored = House.bean(StoredRegistrations.class, House.jdbi(), clock);
        platforms = House.bean(Platforms.class, file, stored);
        calls = Calls.trustingLoopback();
        Wrapping wrapping = House.bean(Wrapping.class, settings);
        keys = House.bean(ToolKeys.class, bean("fr.sillage.lti.keys.ToolKeyTable", House.jdbi(), wrapping), clock);
        tokens = House.bean(ServiceTokens.class, calls, bean("fr.sillage.lti.services.Assertions", keys, clock), clock);
        services = House.bean(PlatformServices.class, calls, tokens, settings);
        listing = House.bean(Listing.class, services, clock);
    }

    public Secrets secrets() {
        return House.bean(Secrets.class, House.jdbi(), House.bean(Wrapping.class, settings));
    }

    public Registrations registrations() {
        return platforms.current();
    }

    /** What the platform offers: grades under a query, as Moodle has it, and a roster. */
    public CourseServices everything() {
        return new CourseServices(
                registration.id(),
                Registered.DEPLOYMENT,
                Optional.of(URI.create(ent.baseUrl() + "/lineitems?type_id=1")),
                Set.of(Scope.LINE_ITEM, Scope.SCORE),
                Optional.of(URI.create(ent.baseUrl() + "/memberships")));
    }

    @Override
    public void close() {
        ent.stop();
    }

    private Path file() {
        Map<String, Object> entry = Map.of(
                "name", registration.name(),
                "issuer", registration.issuer(),
                "clientId", registration.clientId(),
                "deployments", registration.deployments(),
                "loginUrl", registration.loginUrl(),
                "tokenUrl", registration.tokenUrl(),
                "keysUrl", registration.keysUrl());
        try {
            Path file = Files.createTempFile("platforms", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, Json.write(List.of(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object bean(String packagePrivate, Object... dependencies) {
        try {
            return House.bean(Class.forName(packagePrivate), dependencies);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
