package org.papergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How XML begins: declarations and comments, then the root element. */
final class XmlHead {

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]{1,100}:)?([\\w.-]{1,100})(?=[\\s/>]|$)");
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");

    private XmlHead() {}

    /** The local name of the root element; empty for what is no XML (or HTML), or does not come to it so soon. */
    static Optional<String> root(Head head) {
        String text = head.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '<') {
            int end = text.startsWith("<!--", at)
                    ? after(text, "-->", at)
                    : text.startsWith("<?", at)
                            ? after(text, "?>", at)
                            : text.startsWith("<!DOCTYPE", at) ? afterDoctype(text, at) : -1;
            if (end < 0) {
                Matcher root = ROOT.matcher(text).region(at, text.length());
                return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
            }
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return Optional.empty();
    }

    /** The encoding that the declaration names. */
    static Optional<String> encoding(Head head) {
        Matcher found = ENCODING.matcher(head.text());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** Behind a document type, with the declarations in brackets that it may hold. */
    private static int afterDoctype(String text, int from) {
        int close = text.indexOf('>', from);
        int bracket = text.indexOf('[', from);
        if (bracket < 0 || close < 0 || close < bracket) {
            return close < 0 ? text.length() : close + 1;
        }
        int end = text.indexOf(']', bracket);
        return end < 0 ? text.length() : after(text, ">", end);
    }
}
