package fr.sillage.core.seats;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.ResourceLinkId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A seat with the hash that guards it, as the cache keeps it (JSON, so that two nodes understand each other). */
record CachedSeat(Seat seat, byte[] secretHash) {

    static CachedSeat read(ResultSet row) throws SQLException {
        Seat seat = new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new PlatformId(row.getObject("platform", UUID.class)),
                Optional.ofNullable(row.getObject("course", UUID.class)).map(CourseId::new),
                Optional.ofNullable(row.getObject("resource_link", UUID.class)).map(ResourceLinkId::new),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Audience.valueOf(row.getString("audience")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("frame_origin"),
                row.getTimestamp("expires_at").toInstant());
        return new CachedSeat(seat, row.getBytes("secret_hash"));
    }
}
