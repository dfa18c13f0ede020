package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where our calls may go. A host that the operator named, in the platforms file or in {@code SILLAGE_TRUSTED_HOSTS}, may
 * be anywhere, this machine included. Any other, which a launch or a registration brought, must be reached encrypted and
 * outside of our network; the address that was looked at is the one that is called.
 */
@ApplicationScoped
public class Guard {

    /** Of IPv4 as everybody writes it; decimal, octal and hexadecimal spellings are ways around a look. */
    private static final Pattern DOTTED = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

    private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private final Supplier<Set<String>> trusted;
    private final Names names;

    @Inject
    Guard(Settings settings, FileRegistrations file) {
        this(
                () -> {
                    Set<String> hosts = new java.util.HashSet<>(settings.trustedHosts());
                    hosts.addAll(file.hosts());
                    return hosts;
                },
                host -> List.of(InetAddress.getAllByName(host)));
    }

    Guard(Supplier<Set<String>> trusted, Names names) {
        this.trusted = trusted;
        this.names = names;
    }

    /** Looks a host's addresses up, once. */
    interface Names {
        List<InetAddress> of(String host) throws IOException;
    }

    /**
     * Where to connect for an address that nobody vouches for; nothing for one of a trusted host, which is called as it is.
     *
     * @throws Refused when it leads inside, or is not encrypted
     */
    Optional<InetAddress> pinned(URI address) throws IOException {
        Optional<String> host = Optional.ofNullable(address.getHost()).map(name -> name.toLowerCase(Locale.ROOT));
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (host.isEmpty() || !web) throw new Refused("no web address");
        if (trusted.get().contains(host.get())) return Optional.empty();
        if (!"https".equalsIgnoreCase(address.getScheme())) throw new Refused("not encrypted");
        if (NUMERIC_END.matcher(host.get()).matches()
                && !DOTTED.matcher(host.get()).matches()) throw new Refused("an odd spelling of an address");
        List<InetAddress> found = names.of(host.get().replaceAll("^\\[|]$", ""));
        if (found.isEmpty() || found.stream().anyMatch(Inside::is)) throw new Refused("inside");
        return Optional.of(found.get(0));
    }

    /** An address that is not called. The words name no host: they stand in logs and reasons. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super("not called: " + reason);
        }
    }
}
