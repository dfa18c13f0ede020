package fr.sillage.bench.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a frame of a stack belongs to. The first that claims a class has it. */
enum Layer {
    WELD("Weld, CDI", "org.jboss.weld.", "jakarta.enterprise.", "org.jboss.as.weld."),
    TEMPLATES("JTE templates", "gg.jte."),
    TEXTS("MessageFormat, texts", "java.text.", "fr.sillage.core.texts."),
    OURS("Sillage", "fr.sillage."),
    RESTEASY("RESTEasy", "org.jboss.resteasy.", "jakarta.ws.rs."),
    UNDERTOW("Undertow, XNIO", "io.undertow.", "org.xnio.", "org.wildfly.extension.undertow."),
    DATABASE("JDBI, pgjdbc", "org.jdbi.", "org.postgresql."),
    POOL("connection pool", "org.jboss.jca.", "org.jboss.as.connector."),
    JACKSON("Jackson", "com.fasterxml.jackson."),
    JPA("Hibernate", "org.hibernate.", "jakarta.persistence."),
    TRANSACTIONS(
            "JTA",
            "com.arjuna.",
            "org.wildfly.transaction.",
            "org.jboss.as.txn.",
            "jakarta.transaction.",
            "org.jboss.tm."),
    GZIP("gzip", "java.util.zip."),
    LOGGING("logging", "org.jboss.logmanager.", "org.slf4j.", "org.jboss.logging.", "org.jboss.stdio."),
    SECURITY("Elytron", "org.wildfly.security.", "org.wildfly.elytron."),
    CRYPTOGRAPHY(
            "cryptography", "java.security.", "javax.crypto.", "com.sun.crypto.", "sun.security.", "com.nimbusds."),
    REGULAR("regular expressions", "java.util.regex."),
    CACHES("Infinispan, Caffeine", "org.infinispan.", "com.github.benmanes.");

    private final String title;
    private final List<String> packages;

    Layer(String title, String... packages) {
        this.title = title;
        this.packages = List.of(packages);
    }

    String title() {
        return title;
    }

    /** Nothing for what all of them use alike: collections, strings, streams. */
    static Optional<Layer> of(String type) {
        if (type.contains("$Proxy$_$$_Weld") || type.contains("_WeldSubclass") || type.contains("_WeldClientProxy")) {
            return Optional.of(WELD);
        }
        if (type.startsWith("fr.sillage.") && type.contains(".templates.")) return Optional.of(TEMPLATES);
        return Stream.of(values())
                .filter(layer -> layer.packages.stream().anyMatch(type::startsWith))
                .findFirst();
    }
}
