package fr.sillage.launcher.rehearsal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The fields of a form as a browser would send them. */
record FormFields(List<Map.Entry<String, String>> fields) {

    static FormFields of(Element form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Connection.KeyVal field : ((FormElement) form).formData())
            fields.add(Map.entry(field.key(), field.value()));
        return new FormFields(fields);
    }

    /** Each of these fields once, with this value, in the place of what stood there. */
    FormFields with(Map<String, String> filled) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        all.removeIf(field -> filled.containsKey(field.getKey()));
        all.addAll(filled.entrySet());
        return new FormFields(all);
    }

    String encoded() {
        return String.join("&", fields.stream().map(FormFields::encoded).toList());
    }

    private static String encoded(Map.Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }
}
