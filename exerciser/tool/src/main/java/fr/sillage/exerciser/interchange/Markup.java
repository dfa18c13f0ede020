package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.Arrays;
import java.util.Set;
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
    private static final int MAX_MARKDOWN = 10_000;

    private static final int MAX_DELIMITERS = 400;

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

    private static final Pattern FORGED_GAP = Pattern.compile("(?i)&#(?:x0*fffc|0*65532);?");
    private static final Pattern NESTING = Pattern.compile("(?m)^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){40}");
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
        if (hasFormula(rich.text())) {
            losses.add(Finding.of(Code.FORMULA_AS_TEXT));
        }
        return switch (rich.format()) {
            case PLAIN -> new Wording(lines(Wording.ofText(rich.text()).html()));
            case MARKDOWN -> sanitised(markdown(rich.text()), losses);
            case MOODLE -> sanitised(lines(rich.text()), losses);
            case HTML -> sanitised(rich.text(), losses);
        };
    }

    private static String lines(String text) {
        return text.strip().replace("\n", "<br>");
    }

    private static String markdown(String text) {
        if (nestsTooDeeply(text)) {
            throw new QuestionRefused(Code.TEXT_TOO_DEEP);
        }
        return RENDERER.render(MARKDOWN.parse(text));
    }

    /** Parsing and rendering recurse with nested quotations and lists, and with nested emphasis inside a paragraph. */
    private static boolean nestsTooDeeply(String text) {
        return NESTING.matcher(text).find()
                || Arrays.stream(text.split("\n\\s*\n"))
                        .anyMatch(paragraph -> paragraph
                                        .chars()
                                        .filter(c -> "*_[".indexOf(c) >= 0)
                                        .count()
                                > MAX_DELIMITERS);
    }

    private static Wording sanitised(String html, Set<Finding> losses) {
        String source = HtmlElements.escapeSigns(FORGED_GAP.matcher(html).replaceAll(""));
        // the sanitiser writes our gap as a reference, and a comment between two braces for the sake of templates we
        // lack
        String clean = POLICY.sanitize(source, new Markup(), losses)
                .replace("&#xfffc;", String.valueOf(Wording.GAP))
                .replace("<!-- -->", "")
                .strip();
        return new Wording(withoutLoneParagraph(clean));
    }

    /** One paragraph alone is text: an option or a comment stands in a line of its own anyway. */
    private static String withoutLoneParagraph(String html) {
        String start = "<p>";
        String end = "</p>";
        boolean lone = html.startsWith(start)
                && html.endsWith(end)
                && html.indexOf("<p", 1) < 0
                && html.indexOf(end) == html.length() - end.length();
        return lone
                ? html.substring(start.length(), html.length() - end.length()).strip()
                : html;
    }

    private static boolean hasFormula(String text) {
        return hasPair(text, "$$", "$$") || hasPair(text, "\\(", "\\)") || hasPair(text, "\\[", "\\]");
    }

    private static boolean hasPair(String text, String open, String close) {
        int start = text.indexOf(open);
        return start >= 0 && text.indexOf(close, start + open.length() + 1) >= 0;
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
