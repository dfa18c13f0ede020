package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one place of this module that reads the environment. */
@ApplicationScoped
class Environment {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.of(System.getenv());
    }
}
