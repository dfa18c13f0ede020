package fr.sillage.ent.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;

/** The precompiled templates of this archive. */
@ApplicationScoped
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "fr.sillage.ent.templates");

    /** The page's text, from the template of that name and its one parameter. */
    public String render(String name, Object view) {
        StringOutput output = new StringOutput();
        engine.render(name + ".jte", view, output);
        return output.toString();
    }
}
