package fr.sillage.core.organisations;

import fr.sillage.core.json.Json;
import fr.sillage.core.mandates.Mandate;
import fr.sillage.core.mandates.Mandates;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Brings the organisations and mandates of a file into the database: all of them, or none. */
@ApplicationScoped
public class ReadingDirectory {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Jdbi jdbi;
    private final Mandates mandates;

    @Inject
    public ReadingDirectory(Jdbi jdbi, Mandates mandates) {
        this.jdbi = jdbi;
        this.mandates = mandates;
    }

    /** @throws UncheckedIOException when the file cannot be read or is not of the shape of {@link Directory} */
    @Transactional
    public void read(Path file) {
        try {
            Directory directory = Json.MAPPER.readValue(Files.readAllBytes(file), Directory.class);
            directory.organisations().forEach(this::store);
            directory.mandates().forEach(this::grant);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private void store(Directory.Entry entry) {
        UUID id = UUID.nameUUIDFromBytes(("organisation\n" + entry.code()).getBytes(StandardCharsets.UTF_8));
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into core.organisation (id, code, name, kind, parent)
                values (?, ?, ?, ?, (select id from core.organisation where code = ?))
                on conflict (code) do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent""",
                id,
                entry.code(),
                entry.name(),
                entry.kind().name(),
                entry.parent().orElse(null)));
    }

    private void grant(Directory.Granted granted) {
        OrganisationId organisation = jdbi.withHandle(
                handle -> handle.select("select id from core.organisation where code = ?", granted.organisation())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(OrganisationId::new)
                        .orElseThrow(() -> new UncheckedIOException(new IOException(
                                "a mandate names the unknown organisation " + granted.organisation()))));
        mandates.grant(
                new Identity(PlatformId.of(granted.issuer(), granted.clientId()), granted.subject()),
                organisation,
                Mandate.Power.valueOf(granted.power()),
                granted.from().atStartOfDay(PARIS).toInstant(),
                granted.until().plusDays(1).atStartOfDay(PARIS).toInstant(),
                granted.givenBy());
    }
}
