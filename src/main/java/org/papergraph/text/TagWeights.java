package org.papergraph.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of OpenNLP's maximum-entropy tagger (Ratnaparkhi 1996), laid out so that they can be summed in parts:
 * what a word form contributes, what its neighbours contribute, and what the two tags before it contribute. Immutable.
 */
final class TagWeights {

    private static final int AFFIX = 4;
    private static final Context NOTHING = new Context(new int[0], new double[0]);

    private final List<String> tags;
    private final Map<String, Context> contexts;
    private final @Nullable TagDictionary dictionary;
    private final double[][] afterOne;
    private final double[][] afterTwo;

    private TagWeights(List<String> tags, Map<String, Context> contexts, @Nullable TagDictionary dictionary) {
        this.tags = tags;
        this.contexts = contexts;
        this.dictionary = dictionary;
        int n = tags.size();
        afterOne = new double[n][n];
        afterTwo = new double[n * n][n];
        for (int previous = 0; previous < n; previous++) {
            String tag = tags.get(previous);
            add("t=" + tag, afterOne[previous]);
            for (int before = 0; before < n; before++) {
                double[] sums = afterTwo[before * n + previous];
                System.arraycopy(afterOne[previous], 0, sums, 0, n);
                add("t2=" + tags.get(before) + "," + tag, sums);
            }
        }
    }

    static TagWeights of(POSModel model) {
        AbstractModel maxent = model.getArtifact("pos.model");
        if (!(maxent instanceof GISModel)) {
            throw new IllegalStateException("not a maximum-entropy tagger: " + maxent.getModelType());
        }
        Object[] structures = maxent.getDataStructures();
        @SuppressWarnings("unchecked") // documented as the map from predicate to its parameters
        Map<String, Context> contexts = (Map<String, Context>) structures[1];
        return new TagWeights(
                List.of((String[]) structures[2]), contexts, model.getFactory().getTagDictionary());
    }

    int size() {
        return tags.size();
    }

    String tag(int index) {
        return tags.get(index);
    }

    /** Weights that follow from the tag before, for the second word of a sentence. */
    double[] after(int previous) {
        return afterOne[previous];
    }

    /** Weights that follow from the two tags before. */
    double[] after(int secondPrevious, int previous) {
        return afterTwo[secondPrevious * tags.size() + previous];
    }

    /** The tags that a predicate makes more or less likely, and by how much. */
    Context context(String predicate) {
        return contexts.getOrDefault(predicate, NOTHING);
    }

    /** Weights that follow from a word's form: itself, its prefixes and suffixes, hyphen, capital and digit. */
    double[] ofForm(String word) {
        double[] sums = new double[tags.size()];
        add("default", sums);
        add("w=" + word, sums);
        int length = word.length();
        for (int i = 1; i <= AFFIX; i++) {
            add("suf=" + word.substring(Math.max(length - i, 0)), sums);
            add("pre=" + word.substring(0, Math.min(i, length)), sums);
        }
        if (word.indexOf('-') >= 0) {
            add("h", sums);
        }
        if (hasBetween(word, 'A', 'Z')) {
            add("c", sums);
        }
        if (hasBetween(word, '0', '9')) {
            add("d", sums);
        }
        return sums;
    }

    private static boolean hasBetween(String word, char first, char last) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= first && word.charAt(i) <= last) {
                return true;
            }
        }
        return false;
    }

    private void add(String predicate, double[] sums) {
        Context context = context(predicate);
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            sums[outcomes[i]] += weights[i];
        }
    }

    /** The tags that the dictionary allows for a word that it knows. */
    Optional<boolean[]> allowed(String word) {
        String[] known = dictionary == null ? null : dictionary.getTags(word);
        if (known == null) {
            return Optional.empty();
        }
        boolean[] allowed = new boolean[tags.size()];
        for (String tag : known) {
            int index = tags.indexOf(tag);
            if (index >= 0) {
                allowed[index] = true;
            }
        }
        return Optional.of(allowed);
    }
}
