package fr.sillage.lrs.validation;

import fr.sillage.lrs.syntax.MediaType;
import java.util.Set;
import java.util.regex.Pattern;

/** Descriptions of attachments (xAPI 1.0.3 Data 2.4.11). Their bytes do not travel in JSON, so each must say where they are. */
final class AttachmentRules {
    private static final Set<String> ALLOWED =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");
    private static final Pattern SHA2 =
            Pattern.compile("[0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128}");

    private AttachmentRules() {}

    static void attachment(Place place) {
        place.objectOf(ALLOWED);
        Values.iri(place.need("usageType"));
        Values.languageMap(place.need("display"));
        place.find("description").ifPresent(Values::languageMap);
        place.need("contentType").text(MediaType::isValid, "must be an internet media type");
        Place length = place.need("length");
        if (!length.node().isIntegralNumber() || length.node().decimalValue().signum() < 0)
            throw length.refuse("must be a whole number of octets");
        place.need("sha2").text(text -> SHA2.matcher(text).matches(), "must be a SHA-2 digest in hexadecimal");
        place.find("fileUrl").ifPresent(Values::iri);
        if (!place.has("fileUrl"))
            throw place.refuse("comes without its bytes, so it needs a fileUrl (Communication 1.5.1)");
    }
}
