package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

/** Places of code in a text, set between backticks as in Markdown. LaTeX quotes, {@code `so'}, are none. Stateless. */
final class CodeSpans {

    private static final Pattern CODE = Pattern.compile("(?<!`)`[^`']{1,80}`(?!`)");

    private CodeSpans() {}

    /** In the order of the text, with their backticks. */
    static List<Span> find(Field field, String text) {
        if (text.indexOf('`') < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            spans.add(Span.of(field, text, matcher.start(), matcher.end()));
        }
        return spans;
    }
}
