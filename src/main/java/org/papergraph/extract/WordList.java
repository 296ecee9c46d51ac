package org.papergraph.extract;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets of words, written as running text. */
final class WordList {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordList() {}

    /** The words of a text, told apart by white space. */
    static Set<String> of(String text) {
        return SPACE.splitAsStream(text.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
