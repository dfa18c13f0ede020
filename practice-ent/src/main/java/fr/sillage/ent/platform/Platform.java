package fr.sillage.ent.platform;

import fr.sillage.ent.access.AccessTokens;
import fr.sillage.ent.access.ClientAssertions;
import fr.sillage.ent.access.TokenEndpoint;
import fr.sillage.ent.access.ToolKeys;
import fr.sillage.ent.directory.Directories;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.gradebook.Gradebook;
import fr.sillage.ent.keys.SigningKeys;
import fr.sillage.ent.launch.Authenticating;
import fr.sillage.ent.launch.IdTokenClaims;
import fr.sillage.ent.launch.IdTokens;
import fr.sillage.ent.launch.LoginHints;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.selection.Adding;
import fr.sillage.ent.selection.Selections;
import fr.sillage.ent.store.Shelf;
import fr.sillage.ent.switches.Switchboard;
import java.time.Clock;
import java.util.function.Function;

/** One issuer with everything that is its own. */
public record Platform(
        Registration registration,
        Directory directory,
        SigningKeys keys,
        Gradebook gradebook,
        AccessTokens tokens,
        TokenEndpoint tokenEndpoint,
        LoginHints hints,
        IdTokens idTokens,
        Authenticating authenticating,
        Selections selections,
        Adding adding,
        Switchboard switches,
        Calls calls) {

    /** @param shelves where a document of that name is kept */
    public static Platform open(
            Registration registration, Function<String, Shelf> shelves, ToolKeys toolKeys, Clock clock) {
        Directory directory = registration.id() == PlatformId.ECOLE
                ? Directories.school(shelves.apply("links"))
                : Directories.training(shelves.apply("links"));
        Switchboard switches = new Switchboard();
        SigningKeys keys = SigningKeys.on(shelves.apply("keys"));
        Gradebook gradebook = new Gradebook(directory, shelves.apply("gradebook"));
        AccessTokens tokens = new AccessTokens(clock);
        Selections selections = new Selections(clock);
        LoginHints hints = new LoginHints(clock);
        IdTokens idTokens =
                new IdTokens(new IdTokenClaims(registration, directory, gradebook, switches), keys, switches, clock);
        return new Platform(
                registration,
                directory,
                keys,
                gradebook,
                tokens,
                new TokenEndpoint(new ClientAssertions(registration, toolKeys, clock), tokens),
                hints,
                idTokens,
                new Authenticating(registration, hints, idTokens, switches),
                selections,
                new Adding(registration, toolKeys, selections, directory, gradebook, switches, clock),
                switches,
                new Calls());
    }
}
