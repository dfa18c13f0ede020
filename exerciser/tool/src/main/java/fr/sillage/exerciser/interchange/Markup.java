package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns an author's text into a wording that pages may write as it is, and notes what did not come through. What remains
 * loads nothing from anywhere, runs nothing and styles nothing: text, lists, tables, links.
 */
final class Markup implements HtmlChangeListener<Set<Finding>> {

    static final int MAX_LENGTH = 50_000;
    /** Rendering Markdown recurses with its nesting. */
    private static final int MAX_MARKDOWN = 10_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "div", "span", "pre", "code", "blockquote")
            .allowWithoutAttributes("span")
            .allowElements("b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "q", "abbr")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9]\\d?"))
            .onElements("th", "td")
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .globally()
            .allowElements("a")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(Pattern.compile("https?://.+", Pattern.DOTALL | Pattern.CASE_INSENSITIVE))
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().softbreak("\n").build();

    private static final Pattern TAG = Pattern.compile("<(?!/?(?:[A-Za-z]{1,10}[1-6]?)(?:[\\s/>])|!--)");
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$[^$]+\\$\\$|\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\]", Pattern.DOTALL);
    private static final Pattern LONE_PARAGRAPH = Pattern.compile("<p>((?:(?!</?p>).)*)</p>", Pattern.DOTALL);
    private static final Set<String> WITHOUT_MEANING = Set.of("class", "id", "target", "rel", "title", "role", "dir");

    private Markup() {}

    /**
     * The wording of a text.
     *
     * @param losses what did not come through is added here
     */
    static Wording wording(RichText rich, Set<Finding> losses) {
        int longest = rich.format() == TextFormat.MARKDOWN ? MAX_MARKDOWN : MAX_LENGTH;
        if (rich.text().length() > longest) {
            throw new QuestionRefused(Code.TEXT_TOO_LONG);
        }
        if (FORMULA.matcher(rich.text()).find()) {
            losses.add(Finding.of(Code.FORMULA_AS_TEXT));
        }
        return switch (rich.format()) {
            case PLAIN -> new Wording(lines(Wording.ofText(rich.text()).html()));
            case MARKDOWN -> sanitised(RENDERER.render(MARKDOWN.parse(rich.text())), losses);
            case MOODLE -> sanitised(lines(rich.text()), losses);
            case HTML -> sanitised(rich.text(), losses);
        };
    }

    private static String lines(String text) {
        return text.strip().replace("\n", "<br>");
    }

    private static Wording sanitised(String html, Set<Finding> losses) {
        Set<Finding> found = new LinkedHashSet<>();
        String clean = POLICY.sanitize(lessThan(html), new Markup(), found).strip();
        losses.addAll(found);
        Matcher lone = LONE_PARAGRAPH.matcher(clean);
        return new Wording(lone.matches() ? lone.group(1).strip() : clean);
    }

    /** A sign that cannot begin a tag, as in "3 &lt; 5" or "x&lt;y", is a sign. */
    private static String lessThan(String html) {
        return TAG.matcher(html).replaceAll("&lt;");
    }

    @Override
    public void discardedTag(Set<Finding> losses, String element) {
        losses.add(
                switch (element) {
                    case "img" -> Finding.of(Code.IMAGE_LOST);
                    case "a" -> Finding.of(Code.LINK_LOST);
                    case "font", "center", "big", "tt", "strike" -> Finding.of(Code.FORMATTING_LOST);
                    default -> new Finding(Code.ELEMENT_LOST, element);
                });
    }

    @Override
    public void discardedAttributes(Set<Finding> losses, String element, String... attributes) {
        for (String attribute : attributes) {
            if (attribute.equals("href")) {
                losses.add(Finding.of(Code.LINK_LOST));
            } else if (!WITHOUT_MEANING.contains(attribute)) {
                losses.add(Finding.of(Code.FORMATTING_LOST));
            }
        }
    }
}
