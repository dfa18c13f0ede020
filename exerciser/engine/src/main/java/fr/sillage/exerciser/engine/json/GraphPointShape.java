package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.numbers.GraphPoint;

/** {@code axisX: {low, high, step}, axisY, x: {value, tolerance}, y}. */
final class GraphPointShape implements Shape<GraphPoint> {

    @Override
    public String kind() {
        return GraphPoint.KIND;
    }

    @Override
    public Class<GraphPoint> type() {
        return GraphPoint.class;
    }

    @Override
    public GraphPoint read(Members json) {
        return new GraphPoint(
                json.wording("wording"),
                new Layout.Plane(axis(json.inside("axisX")), axis(json.inside("axisY"))),
                around(json.inside("x")),
                around(json.inside("y")),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(GraphPoint item, ObjectNode json) {
        put(json.putObject("axisX"), item.plane().x());
        put(json.putObject("axisY"), item.plane().y());
        Numbers.write(item.x(), json.putObject("x"));
        Numbers.write(item.y(), json.putObject("y"));
    }

    static Layout.Axis axis(Members json) {
        return new Layout.Axis(json.number("low"), json.number("high"), json.number("step"));
    }

    static void put(ObjectNode json, Layout.Axis axis) {
        json.put("low", axis.low()).put("high", axis.high()).put("step", axis.step());
    }

    private static Accepted.Around around(Members json) {
        return new Accepted.Around(json.number("value"), json.number("tolerance"));
    }
}
