package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.registration.Registration;

/** A line item as the service shows it: with its URL as id (AGS 2.0, 3.2.5). */
final class LineItemView {

    private LineItemView() {}

    static ObjectNode of(Registration registration, LineItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", registration.lineItem(item.courseId(), item.id()));
        json.setAll(item.json());
        return json;
    }
}
