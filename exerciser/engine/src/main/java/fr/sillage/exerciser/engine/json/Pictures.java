package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import fr.sillage.exerciser.engine.pictures.Region;
import fr.sillage.exerciser.engine.pictures.Shape;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Pictures and outlines. An outline is the list of its numbers under its name. */
final class Pictures {

    private static final String RECTANGLE = "rectangle";
    private static final String ELLIPSE = "ellipse";
    private static final String POLYGON = "polygon";

    private Pictures() {}

    static Layout.Picture read(Members json) {
        return new Layout.Picture(URI.create(json.text("source")), json.text("alternative"));
    }

    static void write(Layout.Picture picture, ObjectNode json) {
        json.put("source", picture.source().toString()).put("alternative", picture.alternative());
    }

    static Region region(Members json) {
        return new Region(json.id("id"), json.wording("name"), shape(json), json.truth("right"));
    }

    static void put(ObjectNode json, Region region) {
        json.put("id", region.id().value()).put("name", region.name().html()).put("right", region.right());
        Shape shape = region.shape();
        if (shape instanceof Shape.Rectangle box) {
            numbers(json.putArray(RECTANGLE), box.left(), box.top(), box.right(), box.bottom());
        } else if (shape instanceof Shape.Ellipse oval) {
            numbers(json.putArray(ELLIPSE), oval.x(), oval.y(), oval.halfWidth(), oval.halfHeight());
        } else if (shape instanceof Shape.Polygon polygon) {
            ArrayNode array = json.putArray(POLYGON);
            polygon.corners().forEach(corner -> numbers(array, corner.x(), corner.y()));
        }
    }

    private static Shape shape(Members json) {
        if (json.has(RECTANGLE)) {
            List<BigDecimal> box = numbers(json, RECTANGLE, 4);
            return new Shape.Rectangle(box.get(0), box.get(1), box.get(2), box.get(3));
        }
        if (json.has(ELLIPSE)) {
            List<BigDecimal> oval = numbers(json, ELLIPSE, 4);
            return new Shape.Ellipse(oval.get(0), oval.get(1), oval.get(2), oval.get(3));
        }
        List<BigDecimal> all = json.numbers(POLYGON);
        List<Shape.Corner> corners = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i += 2) {
            corners.add(new Shape.Corner(all.get(i), all.get(i + 1)));
        }
        return new Shape.Polygon(corners);
    }

    private static List<BigDecimal> numbers(Members json, String name, int count) {
        List<BigDecimal> numbers = json.numbers(name);
        if (numbers.size() != count) {
            throw new Unreadable(Reason.MALFORMED, json.place(name));
        }
        return numbers;
    }

    private static void numbers(ArrayNode array, BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            array.add(number);
        }
    }
}
