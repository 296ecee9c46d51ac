package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Every stretch of tokens that may name a concept, by patterns over Penn tags (Justeson and Katz 1995): adjectives,
 * participles and nouns that end in a noun or a gerund, two such phrases joined by <i>of</i>, and the phrases within.
 * Empty words at either end are left out. Symbols, numbers and LaTeX remains end a phrase. Linear in the length of the
 * text; a phrase has at most {@value #LONGEST} tokens.
 */
final class PhraseFinder {

    static final int LONGEST = 6;
    private static final int LONGEST_PART = 2;

    /** What an author calls the text at hand, or a part of it. */
    private static final Set<String> TEXTS =
            Set.of("paper", "work", "article", "thesis", "proof", "letter", "survey", "report", "note");

    private static final Set<String> AFTER_VERBS = Set.of("by", "that", "how", "to", "whether", "from", "on");

    private static final Set<String> NAMING = Set.of("called", "named", "termed", "dubbed");

    /** What a number before it belongs to. */
    private static final Set<String> COUNTED = Set.of("shot", "step", "pass", "stage", "hop", "way", "player", "hot");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Places taken;
    private Field field = Field.TITLE;
    private String text = "";
    private List<Token> tokens = List.of();
    private List<WordForm> forms = List.of();
    private int position;

    private PhraseFinder(Places taken) {
        this.taken = taken;
    }

    /**
     * The phrases of a paper, in order of their first token, longer before shorter.
     *
     * @param taken where something other than a concept stands
     */
    static List<Phrase> find(AnalyzedText title, AnalyzedText body, Places taken) {
        PhraseFinder finder = new PhraseFinder(taken);
        finder.addAll(Field.TITLE, title);
        finder.addAll(Field.ABSTRACT, body);
        return finder.phrases;
    }

    private void addAll(Field of, AnalyzedText analyzed) {
        field = of;
        text = analyzed.text();
        for (Sentence sentence : analyzed.sentences()) {
            tokens = sentence.tokens();
            forms = WordForm.of(tokens);
            int start = 0;
            for (int i = 0; i <= tokens.size(); i++) {
                if (i == tokens.size() || !isInside(i)) {
                    addRun(start, i);
                    start = i + 1;
                }
            }
            position += tokens.size();
        }
    }

    private boolean isInside(int i) {
        Token token = tokens.get(i);
        WordForm form = forms.get(i);
        boolean fits =
                switch (token.tag()) {
                    case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "FW", "CD" -> form.nominal();
                    case "VBN", "VBG" -> form.word() && !isVerb(i);
                    case "RB" -> token.text().endsWith("ly");
                    case "POS" -> i > 0 && tokens.get(i - 1).tag().startsWith("NNP");
                    default -> false;
                };
        return fits && !isPredicate(i) && !form.barrier() && !taken.overlap(field, token.start(), token.end());
    }

    /** Whether a word tagged as a plural says what <i>this paper</i> or <i>our proof</i> does. */
    private boolean isPredicate(int i) {
        if (i < 2 || i + 1 >= tokens.size() || !tokens.get(i).tag().equals("NNS")) {
            return false;
        }
        String owner = tokens.get(i - 2).tag();
        return (owner.equals("DT") || owner.equals("PRP$"))
                && TEXTS.contains(forms.get(i - 1).lower())
                && (isNominalContext(tokens.get(i + 1).tag())
                        || AFTER_VERBS.contains(forms.get(i + 1).lower()));
    }

    /** Whether a participle says something of the nouns before it rather than belong to a name. */
    private boolean isVerb(int i) {
        String before = i == 0 ? "" : tokens.get(i - 1).tag();
        WordForm form = forms.get(i);
        return form.verb() || before.equals("NNS") || before.equals("NNPS") || NAMING.contains(form.lower());
    }

    private void addRun(int start, int end) {
        int from = start;
        while (from < end && isEmptyStart(from)) {
            from++;
        }
        int to = end;
        while (to > from && (!isHead(from, to) || isCutName(to))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            for (int j = Math.min(to, i + LONGEST); j > i; j--) {
                if (isPhrase(i, j)) {
                    boolean nested = j < to || (i > from && !isSoft(from, i));
                    phrases.add(phrase(i, j, nested, isSoft(i)));
                }
            }
        }
        addOfPhrases(from, to);
    }

    private Phrase phrase(int from, int to, boolean nested, boolean soft) {
        return Phrase.of(field, text, tokens.subList(from, to), forms.subList(from, to), position + from, nested, soft);
    }

    /** Phrases that begin in this run and end in the next, joined by <i>of</i>. */
    private void addOfPhrases(int from, int to) {
        if (to + 1 >= tokens.size() || to == from || !tokens.get(to).text().equalsIgnoreCase("of")) {
            return;
        }
        int limit = to + 1;
        while (limit < tokens.size() && limit <= to + LONGEST_PART && isInside(limit)) {
            limit++;
        }
        for (int i = Math.max(from, to - LONGEST_PART); i < to; i++) {
            for (int j = to + 2; j <= limit; j++) {
                if (isPhrasePart(i, to) && isPhrasePart(to + 1, j)) {
                    phrases.add(phrase(i, j, false, false));
                }
            }
        }
    }

    /** Whether a name goes on in a token that no phrase takes, as <i>NVIDIA</i> does before <i>A100</i>. */
    private boolean isCutName(int to) {
        return to < tokens.size()
                && tokens.get(to - 1).tag().equals("NNP")
                && WordShape.isModelNumber(tokens.get(to).text());
    }

    private boolean isPhrasePart(int from, int to) {
        return !isEmptyStart(from) && isNoun(tokens.get(to - 1));
    }

    private boolean isPhrase(int from, int to) {
        return !isEmptyStart(from)
                && isHead(from, to)
                && (to - from > 1 || !forms.get(from).general());
    }

    private boolean isHead(int from, int to) {
        Token last = tokens.get(to - 1);
        return isNoun(last)
                || (last.tag().equals("VBG")
                        && to - from > 1
                        && !tokens.get(to - 2).tag().equals("RB"))
                || (last.tag().equals("CD") && to - from == 1);
    }

    private static boolean isNoun(Token token) {
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "FW" -> true;
            default -> false;
        };
    }

    /** Whether all of these tokens might stand before a phrase rather than belong to it. */
    private boolean isSoft(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSoft(i)) {
                return false;
            }
        }
        return true;
    }

    /** An adverb, an adjective that may be empty, or a gerund that may be the verb of the sentence. */
    private boolean isSoft(int i) {
        Token token = tokens.get(i);
        if (token.tag().equals("VBG")) {
            return i == 0 || !isNominalContext(tokens.get(i - 1).tag());
        }
        return token.tag().equals("RB") || forms.get(i).softModifier();
    }

    private static boolean isNominalContext(String tag) {
        return switch (tag) {
            case "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS" -> true;
            default -> false;
        };
    }

    private boolean isEmptyStart(int i) {
        Token token = tokens.get(i);
        WordForm form = forms.get(i);
        return (form.emptyModifier() && !isCount(i))
                || form.verb()
                || token.tag().equals("POS")
                || (token.tag().equals("VBN") && i > 0 && isAuxiliary(forms.get(i - 1)))
                || (token.tag().equals("JJR") && !form.lower().contains("-"));
    }

    /** Whether a number belongs to what it counts, as in <i>one shot pruning</i>. */
    private boolean isCount(int i) {
        return tokens.get(i).tag().equals("CD")
                && i + 1 < tokens.size()
                && COUNTED.contains(forms.get(i + 1).lower());
    }

    /** Whether a participle after this token is the verb of the sentence. */
    private static boolean isAuxiliary(WordForm form) {
        return switch (form.lower()) {
            case "has", "have", "had", "having", "been", "be", "is", "are", "was", "were", "being", "gets", "get" ->
                true;
            default -> false;
        };
    }
}
