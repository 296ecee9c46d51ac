package org.papergraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/** The words of a sentence, with what the search for names asks of them. Belongs to one thread. */
final class Words {

    private static final Set<String> DATA_NOUNS = WordList.of("""
            dataset datasets data-set data-sets corpus corpora corpuses benchmark benchmarks collection
            collections database databases treebank treebanks testbed test-set testset trainset leaderboard
            suite suites repository subset subsets testsuite lexicon trainval
            """);
    private static final Set<String> SET_NOUNS =
            Set.of("set", "sets", "data", "split", "splits", "collection", "collections", "suite", "corpus", "corpora");
    private static final Set<String> SET_KINDS = WordList.of("""
            data test testing training train validation val dev development evaluation held-out trainval
            """);

    private static final String NO_NAME_MARKS = "=\\$@<>{}^|:%#~";
    private static final int PLAIN = 0;
    private static final int NAME = 1;
    private static final int TITLE = 2;

    private final List<Token> tokens;
    private final String[] texts;
    private final String[] lower;
    private final String[] keys;
    private final int[] shapes;
    private final boolean[] plain;

    Words(Sentence sentence) {
        tokens = sentence.tokens();
        texts = new String[tokens.size()];
        lower = new String[texts.length];
        keys = new String[texts.length];
        shapes = new int[texts.length];
        plain = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = tokens.get(i).text();
            lower[i] = texts[i].toLowerCase(Locale.ROOT);
            plain[i] = lower[i].equals(texts[i]) && isLetters(texts[i]);
            keys[i] = plain[i] ? texts[i] : DatasetNames.key(texts[i]);
            shapes[i] = plain[i] ? PLAIN : shape(texts[i]);
        }
    }

    private static boolean isLetters(String w) {
        for (int k = 0; k < w.length(); k++) {
            if (!Character.isLetter(w.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** The words {@code from..to} with single spaces between them. */
    String joined(int from, int to) {
        return String.join(" ", Arrays.asList(texts).subList(from, to));
    }

    int size() {
        return texts.length;
    }

    /** Index of a word's first character in the text, without an opening mark that stuck to it. */
    int start(int i) {
        String w = texts[i];
        int k = 0;
        while (k < w.length() - 1 && !Character.isLetterOrDigit(w.charAt(k))) {
            k++;
        }
        return tokens.get(i).start() + k;
    }

    /** Index after a word's last character, without a closing mark that stuck to it. */
    int end(int i) {
        String w = texts[i];
        int k = w.length();
        String kept = w.indexOf('(') > 0 ? "+*)" : "+*";
        while (k > 1 && !Character.isLetterOrDigit(w.charAt(k - 1)) && kept.indexOf(w.charAt(k - 1)) < 0) {
            k--;
        }
        return tokens.get(i).start() + k;
    }

    /** A word as written; empty outside the sentence. */
    String text(int i) {
        return i < 0 || i >= lower.length ? "" : texts[i];
    }

    /** A word in lower case; empty outside the sentence. */
    String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** A word's letters and digits in lower case. */
    String key(int i) {
        return keys[i];
    }

    /** A word's tag; empty outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= lower.length ? "" : tokens.get(i).tag();
    }

    /** Whether a word is one of "dataset", "corpus", "benchmark" and the like. */
    boolean isDataNoun(int i) {
        return DATA_NOUNS.contains(lower(i));
    }

    /** Index after the noun for a collection of data that begins at a word, such as "test set"; -1 if there is none. */
    int dataNounEnd(int i) {
        if (SET_KINDS.contains(lower(i)) && SET_NOUNS.contains(lower(i + 1))) {
            return i + 2;
        }
        return isDataNoun(i) ? i + 1 : -1;
    }

    /** Index of the word behind a bracket of one word that opens at a word, or behind the one that closes there. */
    int beyondBracket(int i) {
        boolean opens = text(i).equals("(") && text(i + 2).equals(")");
        return opens ? i + 3 : text(i).equals(")") ? i + 1 : i;
    }

    /** Whether a noun is written as a plural. */
    boolean isPlural(int i) {
        String w = lower(i);
        return w.equals("corpora") || (w.endsWith("s") && !w.equals("corpus"));
    }

    /** Whether a word is a number, perhaps with a unit of size. */
    boolean isNumber(int i) {
        String w = lower(i);
        int digits = 0;
        for (int k = 0; k < w.length(); k++) {
            char c = w.charAt(k);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c != '.' && c != '\'' && !(k == w.length() - 1 && "kmb".indexOf(c) >= 0)) {
                return false;
            }
        }
        return digits > 0;
    }

    /** Whether a word has neither a capital nor a digit nor a mark. */
    boolean isPlain(int i) {
        return plain[i];
    }

    /** Whether a word is written as names are: a capital, or letters and digits in one. */
    boolean isNameLike(int i) {
        return i >= 0 && i < shapes.length && shapes[i] != PLAIN;
    }

    /** Whether a word has one capital, at its start, and no digit. */
    boolean isTitleWord(int i) {
        return i >= 0 && i < shapes.length && shapes[i] == TITLE;
    }

    private static int shape(String w) {
        boolean digit = false;
        int capitals = 0;
        int letters = 0;
        int hyphens = 0;
        for (int k = 0; k < w.length(); k++) {
            char c = w.charAt(k);
            if (c < 128 && NO_NAME_MARKS.indexOf(c) >= 0) {
                return PLAIN;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digit |= Character.isDigit(c);
            letters += Character.isLetter(c) ? 1 : 0;
            hyphens += c == '-' ? 1 : 0;
        }
        boolean first = !w.isEmpty() && Character.isLetter(w.charAt(0));
        if (w.length() < 2 || letters < (first ? 1 : 2) || !(capitals > 0 || (digit && first))) {
            return PLAIN;
        }
        boolean title = capitals == 1 && Character.isUpperCase(w.charAt(0)) && letters + hyphens == w.length();
        return title ? TITLE : NAME;
    }
}
