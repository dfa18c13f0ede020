package fr.sillage.lti;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that any jar of the war offers, found by the server; empty on purpose. */
@ApplicationPath("/")
public class SillageApplication extends Application {}
