package fr.sillage.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, where none that we read may stand twice: two readers might each take another. */
record Parameters(Map<String, List<String>> all) {

    private static final int LONGEST = 8192;

    /** Empty where absent or blank. */
    Optional<String> find(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        if (values.size() > 1) throw Reason.PARAMETER_REPEATED.refused(name);
        return values.stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** One of the initiation's, of at most 8 192 characters. */
    Optional<String> bounded(String name) {
        return find(name).map(value -> {
            if (value.length() > LONGEST) throw Reason.INITIATION_TOO_LARGE.refused(name);
            return value;
        });
    }
}
