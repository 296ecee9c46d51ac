package org.papergraph.extract;

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

    private final List<String> texts;
    private final List<Token> tokens;
    private final String[] lower;
    private final String[] keys;

    Words(Sentence sentence) {
        tokens = sentence.tokens();
        texts = tokens.stream().map(Token::text).toList();
        lower = new String[texts.size()];
        keys = new String[texts.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = texts.get(i).toLowerCase(Locale.ROOT);
            keys[i] = DatasetNames.key(texts.get(i));
        }
    }

    List<String> texts() {
        return texts;
    }

    int size() {
        return lower.length;
    }

    /** Index of a word's first character in the text, without an opening mark that stuck to it. */
    int start(int i) {
        String w = texts.get(i);
        int k = 0;
        while (k < w.length() - 1 && !Character.isLetterOrDigit(w.charAt(k))) {
            k++;
        }
        return tokens.get(i).start() + k;
    }

    /** Index after a word's last character, without a closing mark that stuck to it. */
    int end(int i) {
        String w = texts.get(i);
        int k = w.length();
        while (k > 1 && !Character.isLetterOrDigit(w.charAt(k - 1)) && w.charAt(k - 1) != '+') {
            k--;
        }
        return tokens.get(i).start() + k;
    }

    /** A word as written; empty outside the sentence. */
    String text(int i) {
        return i < 0 || i >= lower.length ? "" : texts.get(i);
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

    /** Whether a word is written as names are: a capital, or letters and digits in one. */
    boolean isNameLike(int i) {
        String w = text(i);
        boolean upper = false;
        boolean digit = false;
        int letters = 0;
        for (int k = 0; k < w.length(); k++) {
            char c = w.charAt(k);
            if ("=\\$@<>{}^|:%#~".indexOf(c) >= 0) {
                return false;
            }
            upper |= Character.isUpperCase(c);
            digit |= Character.isDigit(c);
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean first = !w.isEmpty() && Character.isLetter(w.charAt(0));
        return letters >= (first ? 1 : 2) && w.length() >= 2 && (upper || (digit && first));
    }

    /** Whether a word has one capital, at its start, and no digit. */
    boolean isTitleWord(int i) {
        String w = text(i);
        if (w.length() < 2 || !Character.isUpperCase(w.charAt(0))) {
            return false;
        }
        for (int k = 1; k < w.length(); k++) {
            if (!Character.isLowerCase(w.charAt(k)) && w.charAt(k) != '-') {
                return false;
            }
        }
        return true;
    }
}
