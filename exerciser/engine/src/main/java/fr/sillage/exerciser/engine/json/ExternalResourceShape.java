package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.teacher.ExternalResource;
import java.net.URI;

/** {@code link, whatIsSent?}. */
final class ExternalResourceShape implements Shape<ExternalResource> {

    @Override
    public String kind() {
        return ExternalResource.KIND;
    }

    @Override
    public Class<ExternalResource> type() {
        return ExternalResource.class;
    }

    @Override
    public ExternalResource read(Members json) {
        return new ExternalResource(
                json.wording("wording"), URI.create(json.text("link")), json.optionalWording("whatIsSent"));
    }

    @Override
    public void write(ExternalResource item, ObjectNode json) {
        json.put("link", item.link().toString());
        Pieces.put(json, "whatIsSent", item.whatIsSent());
    }
}
