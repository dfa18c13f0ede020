package fr.sillage.lti.registration;

import fr.sillage.core.refusals.Refusal;

/** Why a platform is not registered. */
public enum RegistrationRefusal implements Refusal {
    /** No address of a configuration, or none that is one. */
    CONFIGURATION_ABSENT(400),
    /** Not called, since it leads inside; not answered in time; too large; not JSON; or an address in it is unfit. */
    CONFIGURATION_UNFIT(400),
    /** The issuer's host is not the one that the configuration came from (§3.5.1). */
    CONFIGURATION_FOREIGN(400),
    /** The platform refused our registration, or answered without a client id. */
    REGISTRATION_DENIED(400),
    /** The file or the database has that issuer and client already. */
    REGISTRATION_KNOWN(409),
    /** Too many wait for approval. */
    REGISTRATIONS_WAITING(429);

    private final int status;

    RegistrationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
