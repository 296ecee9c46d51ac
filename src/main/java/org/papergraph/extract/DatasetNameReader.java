package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of words in a sentence that may name a dataset: listed names, and words written as names are, with
 * their versions and sizes. Cost: one pass over the words.
 */
final class DatasetNameReader {

    private static final int LONGEST = 9;
    private static final int LONGEST_GAP = 3;
    private static final Pattern SIZE = Pattern.compile("\\d[\\d.]*(?:[KMGT]?B|[KMG]?Hz|[kKMBT]|[kc]?m|px|[xXDP])");
    private static final Set<String> DERIVED = WordList.of("""
            based like style trained pretrained level specific free aware driven guided scale only shot
            finetuned tuned wise type class hot agnostic inspired art end oriented centric related induced
            enhanced augmented assisted powered to
            """);
    private static final Set<String> DATA_WORDS =
            Set.of("Dataset", "Datasets", "Data", "Benchmark", "Benchmarks", "Evaluation");
    private static final Set<String> NO_NAMES = WordList.of("""
            the a an this that these those our we in on for with from to by and or but as at it its they their
            he she his her is are was were using based compared given both all each some many most several other
            one two three four five first second third finally however moreover furthermore additionally
            specifically recently here there then while when where which who how what why if since because
            although though also thus therefore hence i ii iii iv e.g. i.e. etc. vs. al al. et results
            experiments experimental extensive empirical further overall among like unlike such similar
            following per after before between during through via under over note see let code no not new more
            less large small existing current previous recent different various standard popular public
            comprehensive evaluations evaluation evaluating training testing models methods datasets dataset
            data benchmark benchmarks table figure fig fig. figs. tab. tables figures section sec sec. appendix
            eq eq. algorithm theorem lemma chapter set sets real-world large-scale state-of-the-art code-mixed
            cross-domain long-term step january february march april may june july august september october november
            december jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private final Words words;
    private final boolean headline;
    private final NameLinks links;

    /**
     * A reader of one sentence.
     *
     * @param headline whether most words are capitalised, so that a capital says nothing
     */
    DatasetNameReader(Words words, boolean headline) {
        this.words = words;
        this.headline = headline;
        this.links = new NameLinks(words);
    }

    List<DatasetCandidate> read() {
        List<DatasetCandidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            DatasetCandidate next = candidateAt(i);
            if (next == null) {
                i++;
            } else {
                i = next.to();
                if (!words.lower(i).equals("et")) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    private @Nullable DatasetCandidate candidateAt(int from) {
        int opened = links.opening(from);
        int to = opened;
        Optional<DatasetNames.Kind> whole = Optional.empty();
        boolean part = false;
        while (to < words.size() && to < from + LONGEST) {
            Optional<DatasetNames.Found> listed = DatasetNames.longestAt(words, to);
            if (listed.isPresent() && !(listed.get().kind() != DatasetNames.Kind.CERTAIN && to > opened)) {
                whole = to == from ? Optional.of(listed.get().kind()) : Optional.empty();
                part = true;
                to = listed.get().end();
            } else if (isNameWord(to, from)) {
                whole = Optional.empty();
                to++;
            } else if (to > from && links.goesOn(to) > to) {
                whole = Optional.empty();
                to = links.goesOn(to);
            } else {
                break;
            }
        }
        if (to == opened) {
            return null;
        }
        DatasetCandidate candidate = new DatasetCandidate(words, from, to, nounEnd(to), whole);
        candidate.addIf(part && whole.isEmpty(), Clue.LISTED_PART);
        return candidate;
    }

    private boolean isNameWord(int i, int from) {
        String w = words.text(i);
        if (!words.isNameLike(i) || (NO_NAMES.contains(words.lower(i)) && !isInner(i, from))) {
            return false;
        }
        int hyphen = w.lastIndexOf('-');
        if (hyphen > 0 && DERIVED.contains(words.lower(i).substring(hyphen + 1))) {
            return false;
        }
        if (SIZE.matcher(w).matches() || (headline && isCompound(w))) {
            return false;
        }
        if (!words.isTitleWord(i)) {
            return Character.isLetterOrDigit(w.charAt(0)) && hasCapitalOrDataNoun(i);
        }
        boolean noun = words.tag(i).startsWith("NN")
                || words.tag(i).startsWith("JJ")
                || words.tag(i).equals("FW");
        boolean first = i == 0 && i == from;
        return noun && !headline && (!first || words.tag(i).startsWith("NNP") || words.isNameLike(i + 1));
    }

    /** Whether every part of a compound is capitalised like a word, which in a headline says nothing. */
    private static boolean isCompound(String word) {
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (start ? !Character.isLetter(c) : !Character.isLowerCase(c) && c != '-') {
                return false;
            }
            start = c == '-';
        }
        return word.indexOf('-') > 0;
    }

    /** "Data" or "III" with capitals inside a name is part of it, as is "New" in the midst of a sentence before a name. */
    private boolean isInner(int i, int from) {
        String w = words.text(i);
        boolean inside = i > from && (DATA_WORDS.contains(w) || w.equals("II") || w.equals("III") || w.equals("IV"));
        return inside || (w.equals("New") && i > 0 && words.isTitleWord(i + 1));
    }

    private boolean hasCapitalOrDataNoun(int i) {
        String w = words.text(i);
        return w.chars().anyMatch(Character::isUpperCase) || nounEnd(i + 1) > i + 1;
    }

    /** Index after the noun of a dataset that follows a name, a few plain words between; the same index without one. */
    private int nounEnd(int to) {
        int i = to;
        while (i <= to + LONGEST_GAP) {
            int end = words.dataNounEnd(i);
            if (end > 0) {
                int more = words.dataNounEnd(end);
                return more > 0 ? more : end;
            }
            String tag = words.tag(i);
            boolean plain = (tag.startsWith("NN") || tag.startsWith("JJ"))
                    && words.lower(i).equals(words.text(i))
                    && words.text(i).length() > 2
                    && Character.isLetter(words.text(i).charAt(0));
            if (!plain) {
                return to;
            }
            i++;
        }
        return to;
    }
}
