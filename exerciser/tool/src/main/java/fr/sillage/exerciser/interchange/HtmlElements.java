package fr.sillage.exerciser.interchange;

import java.util.regex.Pattern;

/**
 * Tells a tag from a sign "less than": authors write "x&lt;y" where HTML would see an element y. What begins with the name of
 * an element of HTML, SVG or MathML, or with a prefix as Word leaves them, is a tag; all else is a sign.
 */
final class HtmlElements {

    private static final String NAMES =
            "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big"
                    + " blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn"
                    + " dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                    + " header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark"
                    + " marquee menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param"
                    + " picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span"
                    + " strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul"
                    + " var video wbr xmp"
                    + " svg g path circle rect ellipse line polyline polygon defs use symbol animate foreignobject"
                    + " math mrow mi mo mn ms mtext mfrac msup msub msubsup msqrt mroot mtable mtr mtd mstyle mover munder mglyph"
                    + " semantics annotation";

    private static final Pattern SIGN =
            Pattern.compile("(?i)<(?!!--|/?(?:[a-z]+:[a-z]+|" + NAMES.replace(' ', '|') + ")(?:[\\s/>]|$))");

    private HtmlElements() {}

    static String escapeSigns(String html) {
        return SIGN.matcher(html).replaceAll("&lt;");
    }
}
