package org.papergraph.source;

import java.util.regex.Pattern;

/** How JSON begins. A first line that is whole in itself means one value to a line; else it is one document. */
final class JsonHead {

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:[\"}]|$).*", Pattern.DOTALL);
    private static final Pattern OBJECT_LINE = Pattern.compile(
            "(?m)^\\{[ \\t]*\"[^\"\\v]{1,60}\"[ \\t]*:[^\\r\\n]*" + "(?:\\z|(?<=[}\\]])[ \\t]*,?[ \\t]*[\\r\\n])");
    private static final Pattern ARRAY =
            Pattern.compile("\\[\\s*(?:[\\[{\"\\]\\d-]|true\\b|false\\b|null\\b|$).*", Pattern.DOTALL);
    private static final Pattern ARRAY_LINE = Pattern.compile("\\[[^\\v]*\\][ \\t\\r]*\\n\\s*[\\[{].*", Pattern.DOTALL);
    private static final Pattern OPEN_LINE =
            Pattern.compile("\\{(?:[^\\r\\n]*(?:[\\[{:]|\\},|,(?!\\s*+\\{)))?[ \\t]*+[\\r\\n]");

    private JsonHead() {}

    /** Whether it is one value to a line. */
    static boolean isLines(Head head) {
        String text = head.text();
        if (OBJECT.matcher(text).matches()) {
            return !head.isUtf16() && !OPEN_LINE.matcher(text).lookingAt() && !JsonWrapper.begins(text);
        }
        return !head.isUtf16()
                && ARRAY.matcher(text).matches()
                && ARRAY_LINE.matcher(text).matches();
    }

    /** Whether it is an array, or objects over several lines. */
    static boolean isDocument(Head head) {
        String text = head.text();
        boolean json = OBJECT.matcher(text).matches() || ARRAY.matcher(text).matches();
        return json && !head.isUtf16() && !isLines(head);
    }

    /** Whether one of the lines is an object, though the first one is not. */
    static boolean hasObjectLine(Head head) {
        return !head.isUtf16() && OBJECT_LINE.matcher(head.text()).find();
    }
}
