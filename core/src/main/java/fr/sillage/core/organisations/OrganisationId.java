package fr.sillage.core.organisations;

import java.util.UUID;

public record OrganisationId(UUID value) {}
