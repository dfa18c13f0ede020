package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Matching;

/** {@code prompts: [{id, wording, target}], targets: [{id, wording}]}. */
final class MatchingShape implements Shape<Matching> {

    @Override
    public String kind() {
        return Matching.KIND;
    }

    @Override
    public Class<Matching> type() {
        return Matching.class;
    }

    @Override
    public Matching read(Members json) {
        return new Matching(
                json.wording("wording"),
                json.list("prompts", MatchingShape::prompt),
                json.list("targets", MatchingShape::target),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Matching item, ObjectNode json) {
        Pieces.list(json, "prompts", item.prompts(), (node, prompt) -> Pieces.put(node, prompt.id(), prompt.wording())
                .put("target", prompt.target().value()));
        Pieces.list(json, "targets", item.targets(), (node, target) -> Pieces.put(node, target.id(), target.wording()));
    }

    private static Matching.Prompt prompt(Members json) {
        return new Matching.Prompt(json.id("id"), json.wording("wording"), json.id("target"));
    }

    private static Matching.Target target(Members json) {
        return new Matching.Target(json.id("id"), json.wording("wording"));
    }
}
