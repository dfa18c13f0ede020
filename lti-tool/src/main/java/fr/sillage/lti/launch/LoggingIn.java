package fr.sillage.lti.launch;

import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of a login, none of which writes anything here. */
@ApplicationScoped
public class LoggingIn {

    private final Platforms platforms;
    private final States states;
    private final Settings settings;
    private final Clock clock;

    @Inject
    LoggingIn(Platforms platforms, States states, Settings settings, Clock clock) {
        this.platforms = platforms;
        this.states = states;
        this.settings = settings;
        this.clock = clock;
    }

    LoginInitiation read(Parameters sent) {
        return LoginInitiation.read(sent, platforms.current(), settings::owns);
    }

    Login begin(LoginInitiation initiation, BrowserSecret browser) {
        return new Login(
                BrowserSecret.random().substring(0, 10),
                initiation.platform().id(),
                BrowserSecret.random(),
                initiation.target(),
                browser.hash(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Where we look whether the browser kept the cookie; carries what the platform's hints said. */
    URI check(Login login, LoginInitiation initiation) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("state", states.sign(login));
        query.put("login_hint", initiation.loginHint());
        initiation.messageHint().ifPresent(hint -> query.put("lti_message_hint", hint));
        if (initiation.inWindow()) query.put(LoginInitiation.IN_WINDOW, "1");
        return withQuery(settings.at("/lti/check"), query);
    }

    Login resume(Parameters sent) {
        return states.verify(sent.find("state").orElseThrow(Reason.STATE_ABSENT::refused));
    }

    /** A registration may have gone since the login began. */
    Registration platformOf(Login login) {
        return platforms.current().byId(login.platform()).orElseThrow(Reason.CLIENT_UNKNOWN::refused);
    }

    /** The authentication request, LTI Security Framework 1.0 §5.1.1.2. */
    URI authentication(Registration platform, Login login, String state, String hint, Optional<String> messageHint) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("scope", "openid");
        query.put("response_type", "id_token");
        query.put("response_mode", "form_post");
        query.put("prompt", "none");
        query.put("client_id", platform.clientId());
        query.put("redirect_uri", settings.at("/lti/launch").toString());
        query.put("login_hint", hint);
        messageHint.ifPresent(text -> query.put("lti_message_hint", text));
        query.put("state", state);
        query.put("nonce", login.nonce());
        return withQuery(platform.loginUrl(), query);
    }

    private static URI withQuery(URI address, Map<String, String> query) {
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", separator, "")));
    }
}
