package fr.sillage.ent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under the context root but {@code /assets}; resources are found by their annotations. */
@ApplicationPath("/")
public class EntApplication extends Application {}
