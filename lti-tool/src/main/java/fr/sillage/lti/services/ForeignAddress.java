package fr.sillage.lti.services;

import java.io.IOException;

/** A service's address that is not on one of the platform's origins: no token of ours goes there. */
public final class ForeignAddress extends IOException {

    ForeignAddress() {
        super("the address is not the platform's");
    }
}
