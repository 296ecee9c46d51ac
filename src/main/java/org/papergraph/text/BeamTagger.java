package org.papergraph.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Beam search over the maximum-entropy tagger's weights (Ratnaparkhi 1996): the tags that OpenNLP's {@code POSTaggerME}
 * gives with its beam of three, at several times its speed. What follows from the words alone is summed once per
 * position ({@link Word} keeps it per form); only the two tags before differ between hypotheses, and their weights are
 * summed beforehand for every pair of tags. Linear in the number of words. Not thread-safe.
 */
final class BeamTagger {

    private static final int BEAM = 3;

    /** Outcomes this far (natural logarithm) below the best one add nothing that a comparison could see. */
    private static final double NEGLIGIBLE = -16;

    private final TagWeights weights;
    private final Word begin;
    private final Word end;
    private final double[] fixed;
    private final double[] sums;
    private final Hypothesis[] beam = new Hypothesis[BEAM];
    private final Hypothesis[] next = new Hypothesis[BEAM];
    private int beamSize;
    private int nextSize;
    private double best;
    private double third;

    private record Hypothesis(@Nullable Hypothesis before, int tag, double score) {}

    BeamTagger(TagWeights weights) {
        this.weights = weights;
        begin = new Word("*SB*", weights);
        end = new Word("*SE*", weights);
        fixed = new double[weights.size()];
        sums = new double[weights.size()];
    }

    /** One tag for each word of a sentence. */
    String[] tag(List<Word> words) {
        beam[0] = new Hypothesis(null, -1, 0);
        beamSize = 1;
        for (int i = 0; i < words.size(); i++) {
            sumWords(words, i);
            nextSize = 0;
            for (int b = 0; b < beamSize; b++) {
                advance(beam[b], words.get(i), i);
            }
            System.arraycopy(next, 0, beam, 0, nextSize);
            beamSize = nextSize;
        }
        return read(words.size());
    }

    private void sumWords(List<Word> words, int i) {
        int last = words.size() - 1;
        words.get(i).copyOwn(fixed);
        (i == 0 ? begin : words.get(i - 1)).addAsPrevious(fixed);
        if (i > 0) {
            (i == 1 ? begin : words.get(i - 2)).addAsSecondPrevious(fixed);
        }
        (i == last ? end : words.get(i + 1)).addAsNext(fixed);
        if (i < last) {
            (i == last - 1 ? end : words.get(i + 2)).addAsSecondNext(fixed);
        }
    }

    private void advance(Hypothesis from, Word word, int i) {
        if (nextSize == BEAM && from.score < next[BEAM - 1].score) {
            return; // a longer hypothesis never scores better than the one it grew from
        }
        addHistory(from, i);
        rank();
        double total = 0;
        for (double sum : sums) {
            total += sum - best < NEGLIGIBLE ? 0 : Exponential.of(sum - best);
        }
        double logTotal = best + StrictMath.log(total);
        extend(from, word, third, logTotal);
        if (nextSize == 0) { // the dictionary allows none of the best: take all that it allows
            extend(from, word, Double.NEGATIVE_INFINITY, logTotal);
        }
    }

    private void addHistory(Hypothesis from, int i) {
        System.arraycopy(fixed, 0, sums, 0, sums.length);
        if (i == 0) {
            return;
        }
        double[] history =
                i == 1 || from.before == null ? weights.after(from.tag) : weights.after(from.before.tag, from.tag);
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] += history[tag];
        }
    }

    /** Finds the best sum, and the one that is the beam's last. */
    private void rank() {
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
    }

    private void extend(Hypothesis from, Word word, double threshold, double logTotal) {
        for (int tag = 0; tag < sums.length; tag++) {
            if (sums[tag] >= threshold && word.allows(tag)) {
                insert(from, tag, from.score + (sums[tag] - logTotal));
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
