package org.papergraph.text;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A word form and all that the tagger's model says of it: computed once, used wherever the word stands. Immutable.
 */
final class Word {

    final String text;
    final String key;

    /** Weight of each tag that follows from the form itself. */
    private final double[] own;

    /** What it says of the words around it, one after another, to be read together: tags and their weights. */
    private final int[] tags;

    private final double[] weights;
    private final int previousEnd;
    private final int secondPreviousEnd;
    private final int nextEnd;

    /** The tags that the model's dictionary allows, or null where it doesn't know the word. */
    private final boolean @Nullable [] allowed;

    private final int onlyTag;

    Word(String text, TagWeights model) {
        this.text = text;
        key = Spelling.key(text);
        own = model.ofForm(text);
        Context previous = model.context("p=" + text);
        Context secondPrevious = model.context("pp=" + text);
        Context next = model.context("n=" + text);
        Context secondNext = model.context("nn=" + text);
        previousEnd = previous.getOutcomes().length;
        secondPreviousEnd = previousEnd + secondPrevious.getOutcomes().length;
        nextEnd = secondPreviousEnd + next.getOutcomes().length;
        tags = new int[nextEnd + secondNext.getOutcomes().length];
        weights = new double[tags.length];
        copy(previous, 0);
        copy(secondPrevious, previousEnd);
        copy(next, secondPreviousEnd);
        copy(secondNext, nextEnd);
        allowed = model.allowed(text).orElse(null);
        onlyTag = onlyTag(allowed);
    }

    private void copy(Context from, int to) {
        System.arraycopy(from.getOutcomes(), 0, tags, to, from.getOutcomes().length);
        System.arraycopy(from.getParameters(), 0, weights, to, from.getParameters().length);
    }

    private static int onlyTag(boolean @Nullable [] allowed) {
        int only = -1;
        for (int tag = 0; allowed != null && tag < allowed.length; tag++) {
            if (allowed[tag]) {
                if (only >= 0) {
                    return -1;
                }
                only = tag;
            }
        }
        return only;
    }

    boolean allows(int tag) {
        return allowed == null || allowed[tag];
    }

    /** The one tag that the dictionary allows; -1 where it allows several or doesn't know the word. */
    int onlyTag() {
        return onlyTag;
    }

    void copyOwn(double[] sums) {
        System.arraycopy(own, 0, sums, 0, own.length);
    }

    void addAsPrevious(double[] sums) {
        add(0, previousEnd, sums);
    }

    void addAsSecondPrevious(double[] sums) {
        add(previousEnd, secondPreviousEnd, sums);
    }

    void addAsNext(double[] sums) {
        add(secondPreviousEnd, nextEnd, sums);
    }

    void addAsSecondNext(double[] sums) {
        add(nextEnd, tags.length, sums);
    }

    private void add(int from, int to, double[] sums) {
        for (int i = from; i < to; i++) {
            sums[tags[i]] += weights[i];
        }
    }

    @Override
    public String toString() {
        return text + Arrays.toString(own);
    }
}
