package fr.sillage.lrs.validation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lrs.syntax.Version;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A value of the tree, together with how it was reached, so that a refusal can point at it. */
final class Place {
    private final Place parent;
    private final String name;
    private final JsonNode node;
    private final Version version;

    private Place(Place parent, String name, JsonNode node, Version version) {
        this.parent = parent;
        this.name = name;
        this.node = node;
        this.version = version;
    }

    static Place root(JsonNode node, Version version) {
        return new Place(null, "", node, version);
    }

    Version version() {
        return version;
    }

    String name() {
        return name;
    }

    JsonNode node() {
        return node;
    }

    /** An object with no other members than these, case included (xAPI 1.0.3 Data 2.2). */
    Place objectOf(Set<String> allowed) {
        if (!node.isObject()) throw refuse("must be an object");
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String member = names.next();
            if (!allowed.contains(member)) throw at(member).refuse("is not a property of this object");
        }
        return this;
    }

    boolean has(String member) {
        return node.has(member);
    }

    Optional<Place> find(String member) {
        return node.has(member) ? Optional.of(at(member)) : Optional.empty();
    }

    Place need(String member) {
        if (!node.has(member)) throw refuse("lacks the required property \"" + member + "\"");
        return at(member);
    }

    List<Place> members() {
        if (!node.isObject()) throw refuse("must be an object");
        List<Place> members = new ArrayList<>(node.size());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.add(new Place(this, member.getKey(), member.getValue(), version));
        }
        return members;
    }

    List<Place> items() {
        if (!node.isArray()) throw refuse("must be an array");
        List<Place> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) items.add(new Place(this, String.valueOf(i), node.get(i), version));
        return items;
    }

    String text() {
        if (!node.isTextual()) throw refuse("must be a string");
        return node.textValue();
    }

    String text(Predicate<String> form, String otherwise) {
        String text = text();
        if (!form.test(text)) throw refuse(otherwise);
        return text;
    }

    void bool() {
        if (!node.isBoolean()) throw refuse("must be true or false");
    }

    Refused refuse(String reason) {
        return new Refused(pointer(), reason);
    }

    private Place at(String member) {
        return new Place(this, member, node.path(member), version);
    }

    private String pointer() {
        if (parent == null) return "";
        return parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
