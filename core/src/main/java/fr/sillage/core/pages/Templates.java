package fr.sillage.core.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** The precompiled templates of one jar. */
public final class Templates {

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** @param packageName where the build puts that jar's templates; {@code of} any class of the jar */
    public static Templates in(String packageName, Class<?> of) {
        return new Templates(
                TemplateEngine.createPrecompiled(null, ContentType.Html, of.getClassLoader(), packageName));
    }

    /** @param template such as {@code results.jte}; the parameters by the names that its {@code @param} lines give */
    public Content content(String template, Map<String, Object> parameters) {
        return output -> engine.render(template, parameters, output);
    }
}
