package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Field;

/**
 * How much a paper is about a candidate: logistic regression over what the paper itself shows (place, title, frequency,
 * length, tags; after Witten et al. 1999, Hulth 2003) and what other papers show of the phrase (frequency, share of
 * titles, share of places where it stands alone, after the C-value of Frantzi et al. 2000, and cohesion of its words).
 * How far that background knows the paper's vocabulary, and whether the text has kept its capitals, shift the weights.
 * Immutable, safe in any thread.
 */
final class Salience {

    private static final Background BACKGROUND = Background.shared();

    /** How much of its vocabulary a paper is taken to share with the background before anything is seen. */
    private static final double PRIOR_COVERAGE = 0.5;

    private static final double PRIOR_WEIGHT = 5;

    private static final Evidence[] EVIDENCE = Evidence.values();

    private final int paperLength;
    private final double coverage;
    private final double lowerCase;

    private Salience(int paperLength, double coverage, double lowerCase) {
        this.paperLength = paperLength;
        this.coverage = coverage;
        this.lowerCase = lowerCase;
    }

    /** The measure for one paper. */
    static Salience of(List<Candidate> candidates, int paperLength, boolean lowerCase) {
        int known = 0;
        int all = 0;
        for (Candidate candidate : candidates) {
            if (candidate.alone() > 0 && candidate.spelledOut().length() > 1) {
                all++;
                known += BACKGROUND.phrase(candidate.key()).papers() > 0 ? 1 : 0;
            }
        }
        double coverage = (known + PRIOR_COVERAGE * PRIOR_WEIGHT) / (all + PRIOR_WEIGHT) - PRIOR_COVERAGE;
        return new Salience(Math.max(1, paperLength), coverage, lowerCase ? 1 : 0);
    }

    /** Between 0 and 1, both excluded. */
    double score(Candidate candidate) {
        double[] features = features(candidate);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            Evidence evidence = EVIDENCE[i];
            sum += features[i] * (evidence.always + coverage * evidence.covered + lowerCase * evidence.lowerCase);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** In the order of {@link Evidence}. */
    double[] features(Candidate candidate) {
        Phrase phrase = candidate.spelledOut();
        Phrase first = candidate.first();
        Background.Frequency frequency = BACKGROUND.phrase(candidate.key());
        int length = phrase.length();
        Rarity rarity = Rarity.of(phrase);
        boolean seen = frequency.papers() > 0;
        boolean nested = candidate.alone() == 0;
        String lastTag = phrase.last().tag();
        String firstTag = phrase.first().tag();
        return new double[] {
            1,
            StrictMath.log(candidate.phrases().size()),
            StrictMath.log1p((double) candidate.alone()),
            StrictMath.log1p(first.position() / 10.0),
            flag(candidate.inTitle()),
            flag(length == 1),
            flag(length == 3),
            flag(length >= 4),
            StrictMath.log1p(frequency.papers()),
            flag(seen),
            StrictMath.log((frequency.titles() + 1.0) / (frequency.papers() + 20)),
            StrictMath.log((frequency.alone() + 1.0) / (frequency.papers() + 2)),
            rarity.sum / length,
            rarity.least,
            rarity.last,
            seen && length > 1 ? (rarity.sum - BACKGROUND.rarity(frequency.papers())) / length : 0,
            flag(candidate.defined()),
            flag(candidate.isShortForm()),
            flag(lastTag.equals("VBG")),
            flag(firstTag.startsWith("VB")),
            flag(phrase.endsGenerally()),
            flag(lastTag.startsWith("NNP")),
            flag(nested),
            flag(nested && !seen),
            flag(firstTag.startsWith("JJ")),
            seen && length > 1 ? BACKGROUND.rarity(frequency.papers()) - rarity.last : 0,
            flag(phrase.span().surface().indexOf('-') >= 0),
            first.span().field() == Field.ABSTRACT ? first.position() / (double) paperLength : 0,
        };
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }

    /** Inverse document frequencies of the words of a phrase. */
    private record Rarity(double sum, double least, double last) {

        static Rarity of(Phrase phrase) {
            double sum = 0;
            double least = Double.POSITIVE_INFINITY;
            double last = 0;
            for (WordForm form : phrase.forms()) {
                last = form.rarity();
                sum += last;
                least = Math.min(least, last);
            }
            return new Rarity(sum, least, last);
        }
    }
}
