package org.papergraph.extract;

import java.util.List;
import java.util.Map;

/** Collects the clues of the candidates of one sentence: of each by itself, and of the list that it stands in. */
final class DatasetClues {

    private static final int LONGEST_CITATION = 12;
    private static final int LONGEST_GAP = 16;

    private final Words words;
    private final List<DatasetCandidate> candidates;
    private final Map<String, Clue> defined;

    /**
     * The clues of one sentence.
     *
     * @param defined for each short form that the paper defines, what it stands for
     */
    DatasetClues(Words words, List<DatasetCandidate> candidates, Map<String, Clue> defined) {
        this.words = words;
        this.candidates = candidates;
        this.defined = defined;
    }

    void collect() {
        candidates.forEach(c -> NameShape.collect(c, defined));
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size() && joined(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            list(candidates.subList(from, to));
            from = to;
        }
        candidates.forEach(NameContext::after);
        sentence();
    }

    private void sentence() {
        if (candidates.isEmpty()) {
            return;
        }
        boolean evaluation = false;
        boolean data = false;
        for (int i = 0; i < words.size(); i++) {
            evaluation |= DatasetVocabulary.EVALUATION.contains(words.lower(i));
            data |= words.isDataNoun(i);
        }
        for (DatasetCandidate c : candidates) {
            c.addIf(evaluation, Clue.EVALUATION);
            c.addIf(data, Clue.DATA_IN_SENTENCE);
        }
    }

    /** Whether two names stand in one list: only commas, "and", determiners and citations are between them. */
    private boolean joined(DatasetCandidate a, DatasetCandidate b) {
        boolean comma = false;
        boolean conjunction = false;
        int depth = 0;
        for (int i = a.to(); i < b.from(); i++) {
            String w = words.lower(i);
            depth += w.equals("(") || w.equals("[") ? 1 : w.equals(")") || w.equals("]") ? -1 : 0;
            boolean link = isLink(w);
            comma |= w.equals(",") && depth == 0;
            conjunction |= link && !w.equals(",") && depth == 0;
            boolean bracket = (depth > 0 || w.equals(")") || w.equals("]")) && i - a.to() < LONGEST_CITATION;
            if (!link && !bracket && !isFiller(w) && i >= a.nounEnd()) {
                return false;
            }
        }
        boolean clause = comma && !conjunction && startsClause(b);
        return (comma || conjunction) && !clause && b.from() - a.to() < LONGEST_GAP;
    }

    private static boolean isLink(String w) {
        return switch (w) {
            case ",", "and", "or", "&", "/", ";" -> true;
            default -> false;
        };
    }

    private static boolean isFiller(String w) {
        return DatasetVocabulary.DETERMINERS.contains(w) || DatasetVocabulary.SKIPPED_BEFORE.contains(w);
    }

    /** "On A, B improves": what follows the comma is a subject, not the next name of a list. */
    private boolean startsClause(DatasetCandidate c) {
        String tag = words.tag(c.to());
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
    }

    private static void list(List<DatasetCandidate> list) {
        DatasetCandidate last = list.get(list.size() - 1);
        boolean noun = list.stream().anyMatch(c -> c.nounEnd() > c.to());
        long likeData = list.stream().filter(DatasetClues::looksLikeData).count();
        long others = list.stream().filter(c -> c.has(Clue.OTHER)).count();
        for (DatasetCandidate c : list) {
            NameContext.before(c, list.get(0).from());
            c.addIf(list.size() > 1, Clue.IN_LIST);
            boolean shared = list.size() > 1 && c.nounEnd() == c.to() && last.nounEnd() > last.to();
            c.addIf(shared, Clue.SHARED_DATA_NOUN);
            c.addIf(
                    c == last
                            && c != list.get(0)
                            && list.get(0).nounEnd() == list.get(0).to(),
                    Clue.LENDS_DATA_NOUN);
            c.addIf(noun && !shared && c.nounEnd() == c.to(), Clue.SIMILAR_NEIGHBOUR);
            c.addIf(likeData > (looksLikeData(c) ? 1 : 0), Clue.LISTED_NEIGHBOUR);
            c.addIf(others > (c.has(Clue.OTHER) ? 1 : 0), Clue.OTHER_NEIGHBOUR);
        }
    }

    private static boolean looksLikeData(DatasetCandidate c) {
        return c.has(Clue.LISTED) || c.has(Clue.LISTED_SHORT) || c.has(Clue.LISTED_PART) || c.has(Clue.DATA_ENDING);
    }
}
