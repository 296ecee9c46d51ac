package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Collection;
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

    /** A title says in few words what an abstract says in many. */
    private static final int TITLE_TIMES = 3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int KEPT = 50_000;
    private static final LatestEntries<String, Form> FORMS = new LatestEntries<>(KEPT);

    private TellingWords() {}

    /**
     * One such word.
     *
     * @param text in lower case, 2 to 40 letters and digits
     * @param times how often it or another form of it stands in the text, three times as often for the title; at least 1
     */
    public record Word(String text, int times) {}

    /**
     * At most 60 different words, most telling first; of several forms of a word, the first by the alphabet.
     *
     * @param title of a paper; may be empty
     * @param abstractText of it; may be empty
     */
    public static List<Word> of(String title, String abstractText) {
        Map<String, Tally> tallies = new HashMap<>();
        count(title, TITLE_TIMES, tallies);
        count(abstractText, 1, tallies);
        return mostTelling(tallies.values());
    }

    private static List<Word> mostTelling(Collection<Tally> tallies) {
        List<Tally> all = new ArrayList<>(tallies);
        all.sort(Comparator.comparingDouble(Tally::weight).reversed().thenComparing(tally -> tally.form.text));
        return all.stream()
                .limit(MOST)
                .map(tally -> new Word(tally.form.text, tally.times))
                .toList();
    }

    private static void count(String text, int times, Map<String, Tally> tallies) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            if (i - start >= SHORTEST && i - start <= LONGEST) {
                Form form = FORMS.get(text.substring(start, i).toLowerCase(Locale.ROOT), Form::of);
                tallies.computeIfAbsent(form.key, key -> new Tally(form)).add(form, times);
            }
            start = i + 1;
        }
    }

    /** A form of a word and how rare the word is, see {@link Background#rarity}. */
    private record Form(String text, String key, double rarity) {

        static Form of(String text) {
            Background background = Background.shared();
            String key = Spelling.key(text);
            return new Form(text, key, background.rarity(background.word(key).papers()));
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
