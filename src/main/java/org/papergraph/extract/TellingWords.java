package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.text.LatestEntries;
import org.papergraph.text.Spelling;

/**
 * The words that tell a text from others: frequent in it, and rare in a large collection of abstracts (inverse document
 * frequency of Spärck Jones, 1972). A pure function of the text: how rare a word is among the papers at hand would
 * change with every paper.
 */
public final class TellingWords {

    private static final int MOST = 60;

    /** Beyond that a word hardly says more, and a long text would make a long list. */
    private static final int MOST_TIMES = 8;

    /** A title says in few words what an abstract says in many. */
    private static final int TITLE_TIMES = 3;

    /** A word of this part of all papers or more that is neither noun nor adjective tells no text from others. */
    private static final double COMMON = 0.02;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int KEPT = 50_000;
    private static final LatestEntries<String, Form> FORMS = new LatestEntries<>(KEPT);

    private TellingWords() {}

    /**
     * At most 60 different words, each 2 to 40 letters and digits in lower case, most telling first; after them, in the
     * same order, those that stand in the text at least twice, then those that do so three times, and so on up to eight.
     * A word of the title counts as three; of several forms of a word, the first by the alphabet stands for all.
     *
     * @param title of a paper; may be empty
     * @param abstractText of it; may be empty
     */
    public static List<String> of(String title, String abstractText) {
        Map<String, Tally> tallies = new HashMap<>();
        count(title, TITLE_TIMES, tallies);
        count(abstractText, 1, tallies);
        List<Tally> telling = tallies.values().stream()
                .sorted(Comparator.comparingDouble(Tally::weight).reversed().thenComparing(tally -> tally.form.text))
                .limit(MOST)
                .toList();
        List<String> words = new ArrayList<>();
        for (int times = 1; times <= MOST_TIMES; times++) {
            for (Tally tally : telling) {
                if (tally.times >= times) {
                    words.add(tally.form.text);
                }
            }
        }
        return words;
    }

    private static void count(String text, int times, Map<String, Tally> tallies) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            if (i - start >= SHORTEST && i - start <= LONGEST) {
                Form form = FORMS.get(text.substring(start, i).toLowerCase(Locale.ROOT), Form::of);
                if (form.rarity > 0) {
                    tallies.computeIfAbsent(form.key, key -> new Tally(form)).add(form, times);
                }
            }
            start = i + 1;
        }
    }

    /** A form of a word and how rare the word is, see {@link Background#rarity}; 0 for one that tells nothing. */
    private record Form(String text, String key, double rarity) {

        static Form of(String text) {
            Background background = Background.shared();
            String key = Spelling.key(text);
            Background.WordFrequency word = background.word(key);
            boolean tells = !Lexicon.FUNCTION_WORDS.contains(text)
                    && (word.isNominal() || word.papers() < COMMON * background.papers());
            return new Form(text, key, tells ? background.rarity(word.papers()) : 0);
        }
    }

    /** How often a word stands in a text, in any of its forms. */
    private static final class Tally {

        private Form form;
        private int times;

        Tally(Form first) {
            form = first;
        }

        void add(Form other, int more) {
            form = other.text.compareTo(form.text) < 0 ? other : form;
            times += more;
        }

        double weight() {
            return times * form.rarity;
        }
    }
}
