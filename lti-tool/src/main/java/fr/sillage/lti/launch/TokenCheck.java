package fr.sillage.lti.launch;

import fr.sillage.lti.platforms.PlatformKeys;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** From the token of a login's answer to a launch that may be believed. */
@ApplicationScoped
public class TokenCheck {

    private final Platforms platforms;
    private final PlatformKeys keys;
    private final Clock clock;

    @Inject
    TokenCheck(Platforms platforms, PlatformKeys keys, Clock clock) {
        this.platforms = platforms;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws fr.sillage.core.refusals.RefusedException with the {@link Reason} of the first rule broken */
    LaunchRequest check(String compact, Login login, Registration platform) {
        IdToken token = IdToken.read(compact);
        boolean signed = token.isSignedBy(keys.find(platform, token.kid()).orElseThrow(Reason.KEY_UNKNOWN::refused));
        if (!signed) throw Reason.SIGNATURE_WRONG.refused();
        Expected expected =
                new Expected(platform, platforms.current().clientsAt(platform.issuer()), login.nonce(), login.target());
        return LaunchRequest.of(token.claims(), expected, clock.instant());
    }
}
