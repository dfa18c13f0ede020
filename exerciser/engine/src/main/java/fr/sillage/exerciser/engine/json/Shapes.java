package fr.sillage.exerciser.engine.json;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds that can be stored: a further kind adds its line here. */
final class Shapes {

    private static final List<Shape<?>> ALL = List.of(
            new ChoiceShape(),
            new MultipleChoiceShape(),
            new TrueFalseShape(),
            new ShortTextShape(),
            new NumericShape(),
            new MatchingShape(),
            new InformationShape(),
            new SureTrueFalseShape(),
            new ClozeShape(),
            new TableShape(),
            new OrderingShape(),
            new CategorisingShape(),
            new GapDragShape(),
            new LabellingShape(),
            new HotspotShape(),
            new NumberLineShape(),
            new GraphPointShape(),
            new TextSelectionShape(),
            new DictationShape(),
            new FreeTextShape(),
            new ExternalResourceShape(),
            new QuantityShape(),
            new ExpressionShape());

    private static final Map<String, Shape<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Shape::kind, Function.identity()));
    private static final Map<Class<?>, Shape<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Shape::type, Function.identity()));

    private Shapes() {}

    static Set<String> kinds() {
        return BY_KIND.keySet();
    }

    static Shape<?> of(String kind) {
        Shape<?> shape = BY_KIND.get(kind);
        if (shape == null) {
            throw new Unreadable(Reason.UNKNOWN_KIND, "kind");
        }
        return shape;
    }

    static Shape<?> of(Item item) {
        Shape<?> shape = BY_TYPE.get(item.getClass());
        if (shape == null) {
            throw new IllegalStateException("no JSON for " + item.kind());
        }
        return shape;
    }
}
