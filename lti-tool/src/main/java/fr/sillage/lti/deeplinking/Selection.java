package fr.sillage.lti.deeplinking;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a platform asks to be given, Deep Linking 2.0 §4.4.1.
 *
 * @param types of content items that it takes
 * @param multiple whether several at once; not unless it says so
 * @param columns whether an item may bring its column of the gradebook, which a platform can decline
 * @param data to be given back to the letter
 */
public record Selection(
        String deployment,
        URI returnUrl,
        List<String> types,
        boolean multiple,
        boolean columns,
        Optional<String> data) {

    /** The one type that we offer. */
    static final String LINK = "ltiResourceLink";

    boolean takesLinks() {
        return types.contains(LINK);
    }
}
