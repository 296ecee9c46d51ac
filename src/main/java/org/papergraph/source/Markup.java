package org.papergraph.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Text with the tags of JATS or HTML, as publishers hand in titles and abstracts. What only looks like a tag ({@code
 * x<y}) is text. Linear in the length of the text: beyond a length that no abstract has, tags are cut out unread.
 */
final class Markup {

    private static final int LONGEST = 200_000;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:(?:jats|mml|m|xhtml):[a-z][a-z0-9-]{0,30}"
                    + "|p|i|b|u|em|strong|sub|sup|sc|scp|tt|br|hr|a|span|div|ul|ol|li|dl|dt|dd|h[1-6]|font|small|italic|bold"
                    + "|underline|monospace|sec|title|abstract|list|list-item|label|inline-formula|disp-formula|tex-math"
                    + "|alternatives|math|mi|mo|mn|mrow|msub|msup|msubsup|mfrac|mover|munder|mtext|mspace|xref|ext-link)"
                    + "(?:\\s[^<>]{0,500}=[^<>]{0,500})?\\s{0,20}/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TAG = Pattern.compile("<(?!" + TAG.pattern().substring(1) + ")");
    private static final Pattern BLOCK =
            Pattern.compile("p|div|sec|title|li|list-item|label|h[1-6]|dt|dd|disp-formula|br");
    private static final Set<String> HEADINGS = Set.of("title", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern OVERALL = Pattern.compile("(?:graphical |english )?abstract[.:]?|summary[.:]?");
    private static final String DOCUMENT = "\\begin{document}";

    private Markup() {}

    /** The text alone, on one line: without tags, and without a heading that says no more than "Abstract". */
    static String plain(String markup) {
        if (!TAG.matcher(markup).find()) {
            return PlainText.oneLine(Parser.unescapeEntities(markup, false));
        }
        if (markup.length() > LONGEST) {
            return PlainText.oneLine(TAG.matcher(markup).replaceAll(" "));
        }
        String html = NO_TAG.matcher(markup).replaceAll("&lt;");
        Element body = Jsoup.parseBodyFragment(html).body();
        Elements all = body.getAllElements();
        all.forEach(Markup::chooseSpelling);
        all.forEach(Markup::separate);
        return PlainText.oneLine(body.wholeText());
    }

    /** Of a formula in several notations TeX is kept, without what makes it a document. */
    private static void chooseSpelling(Element element) {
        if (!local(element).equals("tex-math")) {
            return;
        }
        String tex = element.wholeText();
        int from = tex.indexOf(DOCUMENT);
        int to = tex.indexOf("\\end{document}");
        if (from >= 0 && to > from) {
            element.text(tex.substring(from + DOCUMENT.length(), to));
        }
        Element parent = element.parent();
        if (parent != null && local(parent).equals("alternatives")) {
            element.siblingElements().remove();
        }
    }

    /** Sets blocks apart, as their tags did; the heading of a part is followed by a colon. */
    private static void separate(Element element) {
        String name = local(element);
        if (HEADINGS.contains(name)) {
            String heading = element.text().strip();
            if (OVERALL.matcher(heading.toLowerCase(Locale.ROOT)).matches()) {
                element.empty();
            } else if (!heading.isEmpty() && Character.isLetterOrDigit(heading.codePointBefore(heading.length()))) {
                element.appendChild(new TextNode(":"));
            }
        }
        if (BLOCK.matcher(name).matches()) {
            element.before(new TextNode(" "));
            element.after(new TextNode(" "));
        }
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
