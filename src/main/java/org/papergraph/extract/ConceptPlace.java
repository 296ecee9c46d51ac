package org.papergraph.extract;

import java.util.List;
import org.papergraph.text.Token;

/**
 * One place of a concept in a sentence.
 *
 * @param tokens the sentence
 * @param words its tokens in lower case
 * @param from index of the concept's first token
 * @param to index after its last one
 */
record ConceptPlace(List<Token> tokens, List<String> words, int from, int to) {

    /** A token in lower case; empty outside the sentence. */
    String word(int i) {
        return isOutside(i) ? "" : words.get(i);
    }

    /** A token's tag; empty outside the sentence. */
    String tag(int i) {
        return isOutside(i) ? "" : tokens.get(i).tag();
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    /** Index after the concept and the short form that a bracket right after it gives. */
    int afterShortForm() {
        return isShortFormBracket(to) ? to + 3 : to;
    }

    /** Whether a bracket holds one token. */
    boolean isShortFormBracket(int i) {
        return word(i).equals("(") && word(i + 2).startsWith(")");
    }

    /** Whether no word after the concept belongs to the same name, as in "video X tracking" or "X of experts". */
    boolean endsName() {
        if (word(to).equals("of") || word(to).equals("-")) {
            return false;
        }
        return switch (tag(to)) {
            case "", ",", ".", ":", "CC", "IN", "TO", "MD", "RB", "WDT", "VBZ", "VBP", "VBD" -> true;
            default -> "();".contains(word(to));
        };
    }

    private boolean isOutside(int i) {
        return i < 0 || i >= tokens.size();
    }
}
