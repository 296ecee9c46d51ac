package org.papergraph.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Beam search over the maximum-entropy tagger's weights (Ratnaparkhi 1996): the tags that OpenNLP's {@code POSTaggerME}
 * gives with its beam of three, at several times its speed. What follows from the words alone is summed once per
 * position ({@link Word} keeps it per form); only the two tags before differ between hypotheses, and their weights are
 * summed beforehand for every pair of tags. Where all hypotheses end in the same two tags, what the model says of the
 * next word adds the same to each: there it is asked only which tags come next, and where there is one hypothesis,
 * nothing of a word that can have only one tag. Linear in the number of words. Not thread-safe.
 */
final class BeamTagger {

    private static final int BEAM = 3;

    /** Outcomes this far (natural logarithm) below the best one add nothing that a comparison could see. */
    private static final double NEGLIGIBLE = -16;

    private final TagWeights weights;
    private final Word begin;
    private final Word end;
    private final double[] fixed;
    private final Outlook[] outlooks = new Outlook[BEAM];
    private final Outlook[] shared = new Outlook[BEAM];
    private final Hypothesis[] beam = new Hypothesis[BEAM];
    private final Hypothesis[] next = new Hypothesis[BEAM];
    private int beamSize;
    private int nextSize;

    private record Hypothesis(@Nullable Hypothesis before, int tag, double score) {

        /** Whether the same must follow: the model sees no further back than two tags. */
        boolean endsLike(Hypothesis other) {
            return tag == other.tag
                    && (before == null ? -1 : before.tag) == (other.before == null ? -1 : other.before.tag);
        }
    }

    /** What the model says of the next tag behind one hypothesis. */
    private static final class Outlook {

        private final double[] sums;
        private double best;
        private double third;
        private double logTotal;

        Outlook(int tags) {
            sums = new double[tags];
        }

        /** Finds the logarithm of what all sums come to, by which they become probabilities; costs most of a search. */
        void weigh() {
            double total = 0;
            for (double sum : sums) {
                total += sum - best < NEGLIGIBLE ? 0 : Exponential.of(sum - best);
            }
            logTotal = best + StrictMath.log(total);
        }

        /** Finds the best sum, and the one that is the beam's last; the best counts as certain until all are weighed. */
        void rank() {
            double first = Double.NEGATIVE_INFINITY;
            double second = first;
            double last = first;
            for (double sum : sums) {
                if (sum > last) {
                    if (sum > first) {
                        last = second;
                        second = first;
                        first = sum;
                    } else if (sum > second) {
                        last = second;
                        second = sum;
                    } else {
                        last = sum;
                    }
                }
            }
            best = first;
            third = last;
            logTotal = first;
        }
    }

    BeamTagger(TagWeights weights) {
        this.weights = weights;
        begin = new Word("*SB*", weights);
        end = new Word("*SE*", weights);
        fixed = new double[weights.size()];
        Arrays.setAll(outlooks, b -> new Outlook(weights.size()));
    }

    /** One tag for each word of a sentence: the words {@code from..to}. */
    String[] tag(Word[] words, int from, int to) {
        beam[0] = new Hypothesis(null, -1, 0);
        beamSize = 1;
        for (int i = from; i < to; i++) {
            int only = words[i].onlyTag();
            if (beamSize == 1 && only >= 0) {
                beam[0] = new Hypothesis(beam[0], only, beam[0].score);
            } else {
                sumWords(words, from, i, to);
                search(words[i], i - from, !allEndAlike());
            }
        }
        return read(to - from);
    }

    private boolean allEndAlike() {
        for (int b = 1; b < beamSize; b++) {
            if (!beam[b].endsLike(beam[0])) {
                return false;
            }
        }
        return true;
    }

    private void search(Word word, int before, boolean weighed) {
        nextSize = 0;
        for (int b = 0; b < beamSize; b++) {
            advance(b, word, before, weighed);
        }
        System.arraycopy(next, 0, beam, 0, nextSize);
        beamSize = nextSize;
    }

    private void sumWords(Word[] words, int from, int i, int to) {
        words[i].copyOwn(fixed);
        (i == from ? begin : words[i - 1]).addAsPrevious(fixed);
        if (i > from) {
            (i == from + 1 ? begin : words[i - 2]).addAsSecondPrevious(fixed);
        }
        (i + 1 == to ? end : words[i + 1]).addAsNext(fixed);
        if (i + 1 < to) {
            (i + 2 == to ? end : words[i + 2]).addAsSecondNext(fixed);
        }
    }

    private void advance(int b, Word word, int before, boolean weighed) {
        Hypothesis from = beam[b];
        if (nextSize == BEAM && from.score < next[BEAM - 1].score) {
            return; // a longer hypothesis never scores better than the one it grew from
        }
        Outlook outlook = outlook(b, before, weighed);
        extend(from, word, outlook, outlook.third);
        if (nextSize == 0) { // the dictionary allows none of the best: take all that it allows
            extend(from, word, outlook, Double.NEGATIVE_INFINITY);
        }
    }

    /** Of one hypothesis; those that differ only further back share theirs. */
    private Outlook outlook(int b, int before, boolean weighed) {
        for (int other = 0; other < b; other++) {
            if (beam[b].endsLike(beam[other])) {
                shared[b] = shared[other];
                return shared[b];
            }
        }
        shared[b] = outlooks[b];
        addHistory(beam[b], before, shared[b].sums);
        shared[b].rank();
        if (weighed) {
            shared[b].weigh();
        }
        return shared[b];
    }

    private void addHistory(Hypothesis from, int before, double[] sums) {
        System.arraycopy(fixed, 0, sums, 0, sums.length);
        if (before == 0) {
            return;
        }
        double[] history =
                before == 1 || from.before == null ? weights.after(from.tag) : weights.after(from.before.tag, from.tag);
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] += history[tag];
        }
    }

    private void extend(Hypothesis from, Word word, Outlook outlook, double threshold) {
        double[] sums = outlook.sums;
        for (int tag = 0; tag < sums.length; tag++) {
            if (sums[tag] >= threshold && word.allows(tag)) {
                insert(from, tag, from.score + (sums[tag] - outlook.logTotal));
            }
        }
    }

    private void insert(Hypothesis from, int tag, double score) {
        int at = nextSize;
        while (at > 0 && next[at - 1].score < score) {
            at--;
        }
        if (at == BEAM) {
            return;
        }
        nextSize = Math.min(nextSize + 1, BEAM);
        System.arraycopy(next, at, next, at + 1, nextSize - at - 1);
        next[at] = new Hypothesis(from, tag, score);
    }

    private String[] read(int length) {
        String[] tags = new String[length];
        Hypothesis hypothesis = beam[0];
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = weights.tag(hypothesis.tag);
            hypothesis = hypothesis.before == null ? hypothesis : hypothesis.before;
        }
        Arrays.fill(beam, null);
        Arrays.fill(next, null);
        return tags;
    }
}
