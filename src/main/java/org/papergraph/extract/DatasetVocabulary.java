package org.papergraph.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around names that tell datasets from models, methods and tasks. */
final class DatasetVocabulary {

    /** Nouns for what is no dataset. */
    static final Set<String> MODEL_NOUNS = WordList.of("""
            model models network networks architecture architectures algorithm algorithms method methods
            framework frameworks layer layers backbone backbones embedding embeddings feature features loss
            losses approach approaches baseline baselines encoder encoders decoder classifier classifiers
            optimizer score scores metric metrics measure toolkit library system systems parser tagger module
            modules block blocks vectors kernel estimator detector detectors agent agents technique techniques
            strategy procedure attention mechanism inference regularization software package tool tools server
            platform company university et workshop conference process distribution function variants variant
            pipeline tree trees regression
            """);

    /** Nouns for a task, or for what a dataset is made of. */
    static final Set<String> TASK_NOUNS = WordList.of("""
            task tasks challenge competition track classification recognition detection segmentation translation
            evaluation shared campaign images image sentences videos documents articles queries questions
            annotations labels classes categories examples samples topics users problems environments games
            validation test training dev
            """);

    /** What a dataset does. */
    static final Set<String> CONTAIN_VERBS = WordList.of("""
            contains contain consists consist comprises comprise includes provides covers contained features
            spans consisting containing comprising covering spanning
            """);

    /** What stands between "datasets" and their names. */
    static final Set<String> TRIGGERS = WordList.of("""
            as like including : ( namely called named include are e.g. from i.e.
            """);

    /** Words of sentences that report a measurement. */
    static final Set<String> EVALUATION = WordList.of("""
            experiment experiments evaluate evaluated evaluating evaluation evaluations results performance
            accuracy outperforms outperform state-of-the-art trained train training tested test testing
            fine-tuned fine-tune pretrained pre-trained pre-training pretraining finetuned validate validated
            achieves achieve improves improvement improvements compare compared comparison benchmark benchmarked
            experimented report demonstrate conducted perform performs error score scores f1 bleu map
            """);

    /** What is done on a dataset. */
    static final Set<String> DONE_ON_DATA = WordList.of("""
            trained train training pretrained pre-trained fine-tuned finetuned fine-tune fine-tuning evaluated
            evaluate evaluating tested test testing experiments experiment validated validate results
            performance accuracy evaluation evaluations pre-training pretraining experimented conducted score
            sota state-of-the-art
            """);

    static final Set<String> USE_VERBS = Set.of(
            "use", "used", "using", "uses", "utilize", "utilizing", "employ", "adopt", "consider", "choose", "select");

    static final Set<String> PRESENT_VERBS = WordList.of("""
            introduce introduces present presents release propose proposes construct build create collect
            annotate develop curate introducing contribute publish establish provide introduced released
            presented proposed created collected built
            """);

    /** Adjectives that stand before a name without telling what it is. */
    static final Set<String> SKIPPED_BEFORE = WordList.of("""
            challenging popular standard public large-scale large well-known widely used widely-used benchmark
            benchmarks available publicly new novel recent original full entire real-world famous small larger
            smaller difficult common recently commonly proposed introduced existing other classic classical
            synthetic medium
            """);

    static final Set<String> DETERMINERS = WordList.of("""
            the a an our this both all its their these two three four five six
            """);

    /** Last words of long forms that name a collection of data. */
    static final Set<String> DATA_HEADS = WordList.of("""
            dataset datasets corpus corpora benchmark benchmarks treebank database collection challenge suite
            bank set exam archive repository competition leaderboard arena inventory environment images reviews
            questions data gym evaluation test exams examination
            """);

    private static final Pattern METHOD_ENDING = Pattern.compile(
            ".*(?:tion|tions|sion|ing|ment|sis|ance|ence|formers?|coders?|nets?|machines?|fields?|descent|search|policy"
                    + "|gradients?|processes|diffusion|agents?|lms?|trees?)");

    private DatasetVocabulary() {}

    /** What a long form stands for: a collection of data, a method, plain words, or a name. */
    static Clue meaning(String longForm) {
        String lower = longForm.toLowerCase(Locale.ROOT);
        String last = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1);
        if (DATA_HEADS.contains(last)) {
            return Clue.STANDS_FOR_DATA;
        }
        if (MODEL_NOUNS.contains(last) || METHOD_ENDING.matcher(last).matches()) {
            return Clue.STANDS_FOR_METHOD;
        }
        return lower.equals(longForm) ? Clue.STANDS_FOR_WORDS : Clue.STANDS_FOR_NAME;
    }
}
