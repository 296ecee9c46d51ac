package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the path of a web address that stands in running text: undoes LaTeX escapes, goes on over the spaces that a
 * line break left inside it where the next word can only be its continuation, and stops before the sentence goes on.
 * At most {@value #LONGEST} characters are read. Belongs to one thread and one address.
 */
final class AddressReader {

    private static final int LONGEST = 500;
    private static final String PATH = "._~%+@=?&#-/";
    private static final String TRAILING = ".,:;!?~=&%+-@";
    private static final Set<String> WORDS_AFTER = WordList.of("""
            a account after all along also an and as at available by can code data for from here if in is it its
            keywords later link model models now of on once or organization our page paper profile project repo
            repository repositories shortly soon that the this to under upon via we website when where which
            while will with
            """);
    private static final Pattern SENTENCE_START = Pattern.compile(
            "\\.(?:All|And|As|At|Code|Codes|Data|Extensive|For|Here|However|In|It|Keywords|More|Moreover|Our|Please"
                    + "|Project|See|The|These|This|To|We|With)(?=\\s|$)");

    private final String text;
    private final int start;
    private final String host;
    private final StringBuilder path = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Reads a path.
     *
     * @param text the text
     * @param start where the path begins, after the slash that follows the host
     * @param host whose path it is
     */
    AddressReader(String text, int start, String host) {
        this.text = text;
        this.start = start;
        this.host = host;
        read();
        trim();
    }

    /** The parts between slashes, without query and fragment; empty ones left out. */
    List<String> parts() {
        return parts(path.toString());
    }

    /** Index after the last character of the address. */
    int end() {
        return path.isEmpty() ? start : ends.get(path.length() - 1);
    }

    private static List<String> parts(String path) {
        String plain = path.split("[?#&]", 2)[0];
        return List.of(plain.split("/")).stream().filter(p -> !p.isEmpty()).toList();
    }

    private void read() {
        int at = start;
        while (at < text.length() && path.length() < LONGEST) {
            char c = text.charAt(at);
            if (isPath(c)) {
                add(c, ++at);
            } else if (c == '\u2010' || c == '\u2011') {
                add('-', ++at);
            } else if (c == '\\' && at + 1 < text.length() && "_-%&#~\\".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
            } else if (text.startsWith("{\\_}", at)) {
                at += 4;
                add('_', at);
            } else if (Character.isWhitespace(c) && goesOn(nextWord(at))) {
                at = nextWord(at);
            } else {
                return;
            }
        }
    }

    private void add(char c, int end) {
        path.append(c);
        ends.add(end);
    }

    private static boolean isPath(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || PATH.indexOf(c) >= 0);
    }

    private int nextWord(int space) {
        int at = space;
        while (at < text.length() && at < space + 4 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the word at an index can only be the rest of this address. */
    private boolean goesOn(int at) {
        if (at >= text.length() || !isPath(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end < at + LONGEST && isPath(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        List<String> parts = parts(path.toString());
        int missing = RepositoryAddress.partsNeeded(host, parts) - parts.size();
        char last = path.isEmpty() ? '/' : path.charAt(path.length() - 1);
        if (last == '-' || last == '_') {
            return (missing <= 0 || word.indexOf('/') > 0)
                    && Character.isLetterOrDigit(word.charAt(0))
                    && !isOrdinary(word);
        }
        if (last == '/') {
            return missing >= 2 ? parts(word).size() >= 2 || word.endsWith("/") : missing == 1 && isName(word, end);
        }
        return missing > 0 && word.startsWith("/") && word.length() > 1;
    }

    private boolean isName(String word, int end) {
        boolean odd = false;
        for (int i = 0; i < word.length() && !odd; i++) {
            char c = word.charAt(i);
            odd = Character.isDigit(c) || (i > 0 && (c == '-' || c == '_' || Character.isUpperCase(c)));
        }
        boolean closes = end >= text.length() || ".)}]\"';".indexOf(text.charAt(end)) >= 0 || word.endsWith(".");
        return Character.isLetterOrDigit(word.charAt(0)) && !isOrdinary(word) && (odd || closes);
    }

    private static boolean isOrdinary(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && TRAILING.indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return WORDS_AFTER.contains(lower.substring(0, end));
    }

    /** Takes away the marks that close the sentence, and a next sentence that lost its space. */
    private void trim() {
        var glued = SENTENCE_START.matcher(path);
        if (glued.find()) {
            path.setLength(glued.start());
        }
        while (!path.isEmpty() && TRAILING.indexOf(path.charAt(path.length() - 1)) >= 0) {
            path.setLength(path.length() - 1);
        }
    }
}
