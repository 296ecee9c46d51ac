package org.papergraph.text;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A word form and all that the tagger's model says of it: computed once, used wherever the word stands. Immutable.
 */
final class Word {

    private static final Context NOTHING = new Context(new int[0], new double[0]);

    final String text;
    final String key;

    /** Weight of each tag that follows from the form itself. */
    private final double[] own;

    private final Context asPrevious;
    private final Context asSecondPrevious;
    private final Context asNext;
    private final Context asSecondNext;

    /** The tags that the model's dictionary allows, or null where it doesn't know the word. */
    private final boolean @Nullable [] allowed;

    private final int onlyTag;

    Word(String text, TagWeights weights) {
        this.text = text;
        key = Spelling.key(text);
        own = weights.ofForm(text);
        asPrevious = weights.context("p=" + text).orElse(NOTHING);
        asSecondPrevious = weights.context("pp=" + text).orElse(NOTHING);
        asNext = weights.context("n=" + text).orElse(NOTHING);
        asSecondNext = weights.context("nn=" + text).orElse(NOTHING);
        allowed = weights.allowed(text).orElse(null);
        onlyTag = onlyTag(allowed);
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
        add(asPrevious, sums);
    }

    void addAsSecondPrevious(double[] sums) {
        add(asSecondPrevious, sums);
    }

    void addAsNext(double[] sums) {
        add(asNext, sums);
    }

    void addAsSecondNext(double[] sums) {
        add(asSecondNext, sums);
    }

    static void add(Context context, double[] sums) {
        int[] tags = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int i = 0; i < tags.length; i++) {
            sums[tags[i]] += weights[i];
        }
    }

    @Override
    public String toString() {
        return text + Arrays.toString(own);
    }
}
