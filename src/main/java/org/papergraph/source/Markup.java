package org.papergraph.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Text with the tags of JATS or HTML, as publishers hand in titles and abstracts. What only looks like a tag ({@code
 * x<y}) is text. Linear in the length of the text: beyond a length that no abstract has, tags are cut out unread.
 */
final class Markup {

    private static final int LONGEST = 200_000;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:(?:jats|mml|m|xhtml):[a-z][a-z0-9-]{0,30}"
                    + "|p|i|b|u|em|strong|sub|sup|sc|scp|tt|br|hr|a|span|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote"
                    + "|pre|code|img|figure|figcaption|table|thead|tbody|tr|th|td"
                    + "|font|small|italic|bold"
                    + "|underline|monospace|sec|title|abstract|list|list-item|label|inline-formula|disp-formula|tex-math"
                    + "|alternatives|math|mi|mo|mn|mrow|msub|msup|msubsup|mfrac|mover|munder|mtext|mspace|xref|ext-link)"
                    + "(?:\\s[^<>=]{0,100}+=[^<>]{0,500}+|\\s{0,20}+/?)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TAG = Pattern.compile("<(?!" + TAG.pattern().substring(1) + ")");
    private static final Pattern TITLE = Pattern.compile("(?i)<(/?)title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "sec",
            "title",
            "li",
            "list-item",
            "label",
            "dt",
            "dd",
            "disp-formula",
            "br",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "tr",
            "th",
            "td",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
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
        String html = TITLE.matcher(NO_TAG.matcher(markup).replaceAll("&lt;")).replaceAll("<$1jats:title");
        Text text = new Text();
        Jsoup.parseBodyFragment(html).body().filter(text);
        return PlainText.oneLine(text.gathered.toString());
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The text while it is gathered: blocks are set apart, as their tags did, and headings followed by a colon. */
    private static final class Text implements NodeFilter {
        private final StringBuilder gathered = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                gathered.append(text.getWholeText());
            }
            return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
        }

        private FilterResult begin(Element element) {
            String name = local(element);
            if (HEADINGS.contains(name)
                    && OVERALL.matcher(element.text().strip().toLowerCase(Locale.ROOT))
                            .matches()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Optional<Element> tex = name.equals("tex-math")
                    ? Optional.of(element)
                    : name.equals("alternatives") ? tex(element) : Optional.empty();
            tex.ifPresent(formula -> gathered.append(withoutDocument(formula.wholeText())));
            gathered.append(BLOCKS.contains(name) ? " " : "");
            return tex.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(@Nullable Node node, int depth) {
            if (node instanceof Element element) {
                String name = local(element);
                int last = gathered.length() - 1;
                if (HEADINGS.contains(name) && last >= 0 && Character.isLetterOrDigit(gathered.charAt(last))) {
                    gathered.append(':');
                }
                gathered.append(BLOCKS.contains(name) ? " " : "");
            }
            return FilterResult.CONTINUE;
        }

        /** Of a formula in several notations TeX is kept. */
        private static Optional<Element> tex(Element alternatives) {
            return alternatives.children().stream()
                    .filter(child -> local(child).equals("tex-math"))
                    .findFirst();
        }

        /** A formula without what makes it a document of its own. */
        private static String withoutDocument(String tex) {
            int from = tex.indexOf(DOCUMENT);
            int to = tex.indexOf("\\end{document}");
            return from >= 0 && to > from ? tex.substring(from + DOCUMENT.length(), to) : tex;
        }
    }
}
