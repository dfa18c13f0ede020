package fr.sillage.lrs.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of this war, directly under its context root. */
@ApplicationPath("/")
public class LrsApplication extends Application {}
