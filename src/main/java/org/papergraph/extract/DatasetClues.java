package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the clues of the candidates of one sentence. */
final class DatasetClues {

    private static final Set<String> MODEL_NOUNS = Set.of(
            "model",
            "models",
            "network",
            "networks",
            "architecture",
            "architectures",
            "algorithm",
            "algorithms",
            "method",
            "methods",
            "framework",
            "frameworks",
            "layer",
            "layers",
            "backbone",
            "backbones",
            "embedding",
            "embeddings",
            "feature",
            "features",
            "loss",
            "losses",
            "approach",
            "approaches",
            "baseline",
            "baselines",
            "encoder",
            "encoders",
            "decoder",
            "classifier",
            "classifiers",
            "optimizer",
            "score",
            "scores",
            "metric",
            "metrics",
            "measure",
            "toolkit",
            "library",
            "system",
            "systems",
            "parser",
            "tagger",
            "module",
            "modules",
            "block",
            "blocks",
            "vectors",
            "kernel",
            "estimator",
            "detector",
            "detectors",
            "agent",
            "agents",
            "technique",
            "techniques",
            "strategy",
            "procedure",
            "attention",
            "mechanism",
            "inference",
            "regularization",
            "software",
            "package",
            "tool",
            "tools",
            "server",
            "platform",
            "company",
            "university",
            "et",
            "workshop",
            "conference",
            "process",
            "distribution",
            "function",
            "variants",
            "variant",
            "pipeline",
            "tree",
            "trees",
            "regression");
    private static final Set<String> TASK_NOUNS = Set.of(
            "task",
            "tasks",
            "challenge",
            "competition",
            "track",
            "classification",
            "recognition",
            "detection",
            "segmentation",
            "translation",
            "evaluation",
            "shared",
            "campaign",
            "images",
            "image",
            "sentences",
            "videos",
            "documents",
            "articles",
            "queries",
            "questions",
            "annotations",
            "labels",
            "classes",
            "categories",
            "examples",
            "samples",
            "topics",
            "users",
            "problems",
            "environments",
            "games",
            "validation",
            "test",
            "training",
            "dev");
    private static final Set<String> CONTAIN_VERBS = Set.of(
            "contains",
            "contain",
            "consists",
            "consist",
            "comprises",
            "comprise",
            "includes",
            "provides",
            "covers",
            "contained",
            "features",
            "spans",
            "consisting",
            "containing",
            "comprising",
            "covering",
            "spanning");
    private static final Set<String> TRIGGERS = Set.of(
            "as", "like", "including", ":", "(", "namely", "called", "named", "include", "are", "e.g.", "from", "i.e.");
    private static final Set<String> EVALUATION = Set.of(
            "experiment",
            "experiments",
            "evaluate",
            "evaluated",
            "evaluating",
            "evaluation",
            "evaluations",
            "results",
            "performance",
            "accuracy",
            "outperforms",
            "outperform",
            "state-of-the-art",
            "trained",
            "train",
            "training",
            "tested",
            "test",
            "testing",
            "fine-tuned",
            "fine-tune",
            "pretrained",
            "pre-trained",
            "pre-training",
            "pretraining",
            "finetuned",
            "validate",
            "validated",
            "achieves",
            "achieve",
            "improves",
            "improvement",
            "improvements",
            "compare",
            "compared",
            "comparison",
            "benchmark",
            "benchmarked",
            "experimented",
            "report",
            "demonstrate",
            "conducted",
            "perform",
            "performs",
            "error",
            "score",
            "scores",
            "f1",
            "bleu",
            "map");
    private static final Set<String> TRAIN_VERBS = Set.of(
            "trained",
            "train",
            "training",
            "pretrained",
            "pre-trained",
            "fine-tuned",
            "finetuned",
            "fine-tune",
            "fine-tuning",
            "evaluated",
            "evaluate",
            "evaluating",
            "tested",
            "test",
            "testing",
            "experiments",
            "experiment",
            "validated",
            "validate",
            "results",
            "performance",
            "accuracy",
            "evaluation",
            "evaluations",
            "pre-training",
            "pretraining",
            "experimented",
            "conducted",
            "score",
            "sota",
            "state-of-the-art");
    private static final Set<String> USE_VERBS = Set.of(
            "use", "used", "using", "uses", "utilize", "utilizing", "employ", "adopt", "consider", "choose", "select");
    private static final Set<String> PRESENT_VERBS = Set.of(
            "introduce",
            "introduces",
            "present",
            "presents",
            "release",
            "propose",
            "proposes",
            "construct",
            "build",
            "create",
            "collect",
            "annotate",
            "develop",
            "curate",
            "introducing",
            "contribute",
            "publish",
            "establish",
            "provide",
            "introduced",
            "released",
            "presented",
            "proposed",
            "created",
            "collected",
            "built");
    private static final Set<String> SKIPPED_BEFORE = Set.of(
            "challenging",
            "popular",
            "standard",
            "public",
            "large-scale",
            "large",
            "well-known",
            "widely",
            "used",
            "widely-used",
            "benchmark",
            "benchmarks",
            "available",
            "publicly",
            "new",
            "novel",
            "recent",
            "original",
            "full",
            "entire",
            "real-world",
            "famous",
            "small",
            "larger",
            "smaller",
            "difficult",
            "common",
            "recently",
            "commonly",
            "proposed",
            "introduced",
            "existing",
            "other",
            "classic",
            "classical",
            "synthetic",
            "medium");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "this", "both", "all", "its", "their", "these", "two", "three", "four", "five",
            "six");
    private static final Pattern DATA_ENDING = Pattern.compile(
            ".*(?:[Bb]ench|BENCH|QA|[a-z]Eval|NLI|[a-z]Bank|bank|Corpus|Corpora|Dataset|Datasets|Database|Benchmark|Benchmarks|Treebank"
                    + "|TreeBank|Challenge|Collection|VQA|-?\\d+[kKM]|Suite|Reviews?|Gym|Arena|Instruct|Caps|DB|SQL|Repository|Archive|Tweets|News|Wiki|Prize|Treebanks|Wikipedia|Set)");
    private static final Pattern DATA_WORD = Pattern.compile(
            ".*(?:Bench|Corpus|Dataset|Database|Treebank|TreeBank|Challenge|Collection|Benchmark|QA|Bank|Image|Face|News|Wiki|Reddit|Twitter|Tweet|Review|Amazon|UCI|TREC|NIST|SemEval|CoNLL|WMT|CLEF|TAC|DUC|LDC|VOC|CIFAR|MNIST|COCO|Yahoo|Kaggle|Street|Scene|Video|YouTube|Flickr).*");
    private static final Pattern YEAR = Pattern.compile(".*(?:(?:19|20)\\d\\d|'?\\d\\d)$");
    private static final Set<String> DATA_HEADS = Set.of(
            "dataset",
            "datasets",
            "corpus",
            "corpora",
            "benchmark",
            "benchmarks",
            "treebank",
            "database",
            "collection",
            "challenge",
            "suite",
            "bank",
            "set",
            "exam",
            "archive",
            "repository",
            "competition",
            "leaderboard",
            "arena",
            "inventory",
            "environment",
            "images",
            "reviews",
            "questions",
            "data",
            "gym",
            "evaluation",
            "test",
            "exams",
            "examination");

    private static final Pattern METHOD_ENDING = Pattern.compile(
            ".*(?:tion|tions|sion|ing|ment|sis|ance|ence|formers?|coders?|nets?|machines?|fields?|descent|search|policy"
                    + "|gradients?|processes|diffusion|agents?|lms?)");

    private final Words words;
    private final List<DatasetCandidate> candidates;
    private final Map<String, Clue> defined;
    private final boolean title;

    /**
     * The clues of one sentence.
     *
     * @param defined for each short form that the paper defines, what it stands for
     */
    DatasetClues(Words words, List<DatasetCandidate> candidates, Map<String, Clue> defined, boolean title) {
        this.words = words;
        this.candidates = candidates;
        this.defined = defined;
        this.title = title;
    }

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

    void collect() {
        boolean evaluation = false;
        boolean data = false;
        for (int i = 0; i < words.size(); i++) {
            evaluation |= EVALUATION.contains(words.lower(i));
            data |= words.isDataNoun(i);
        }
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size() && joined(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            group(candidates.subList(from, to));
            from = to;
        }
        for (DatasetCandidate c : candidates) {
            c.addIf(evaluation, Clue.EVALUATION);
            c.addIf(data, Clue.DATA_IN_SENTENCE);
            c.addIf(title, Clue.IN_TITLE);
            shape(c);
            lists(c);
            after(c);
        }
    }

    /** Whether two names stand in one list: only commas, "and", determiners and citations are between them. */
    private boolean joined(DatasetCandidate a, DatasetCandidate b) {
        boolean mark = false;
        int depth = 0;
        for (int i = a.to(); i < b.from(); i++) {
            String w = words.lower(i);
            depth += w.equals("(") || w.equals("[") ? 1 : w.equals(")") || w.equals("]") ? -1 : 0;
            boolean link = w.equals(",")
                    || w.equals("and")
                    || w.equals("or")
                    || w.equals("&")
                    || w.equals("/")
                    || w.equals(";");
            mark |= link && depth == 0;
            boolean inside = depth > 0 || w.equals(")") || w.equals("]");
            boolean skipped = DETERMINERS.contains(w) || SKIPPED_BEFORE.contains(w) || (i < a.nounEnd());
            if (!link && !skipped && !(inside && i - a.to() < 12)) {
                return false;
            }
        }
        return mark && b.from() - a.to() < 16;
    }

    private void group(List<DatasetCandidate> group) {
        DatasetCandidate first = group.get(0);
        DatasetCandidate last = group.get(group.size() - 1);
        boolean noun = group.stream().anyMatch(c -> c.nounEnd() > c.to());
        for (DatasetCandidate c : group) {
            before(c, first.from());
            c.addIf(group.size() > 1, Clue.IN_LIST);
            boolean sharedNoun = group.size() > 1 && c.nounEnd() == c.to() && last.nounEnd() > last.to();
            c.addIf(sharedNoun, Clue.SHARED_DATA_NOUN);
            c.addIf(noun && !sharedNoun && c.nounEnd() == c.to(), Clue.SIMILAR_NEIGHBOUR);
            c.addIf(group.stream().anyMatch(o -> o != c && (isListed(o) || endsAsData(o))), Clue.LISTED_NEIGHBOUR);
            c.addIf(group.stream().anyMatch(o -> o != c && isOther(o)), Clue.OTHER_NEIGHBOUR);
        }
    }

    private static boolean isListed(DatasetCandidate c) {
        return c.listed().filter(k -> k != DatasetNames.Kind.PLAIN).isPresent() || c.has(Clue.LISTED_PART);
    }

    private boolean endsAsData(DatasetCandidate c) {
        return DATA_ENDING.matcher(words.text(c.to() - 1)).matches();
    }

    private boolean isOther(DatasetCandidate c) {
        return DatasetNames.isOther(name(c));
    }

    private String name(DatasetCandidate c) {
        StringBuilder out = new StringBuilder();
        for (int i = c.from(); i < c.to(); i++) {
            out.append(i > c.from() ? " " : "").append(words.text(i));
        }
        return out.toString();
    }

    private void lists(DatasetCandidate c) {
        c.listed()
                .ifPresent(kind -> c.add(
                        switch (kind) {
                            case CERTAIN -> Clue.LISTED;
                            case SHORT -> Clue.LISTED_SHORT;
                            case PLAIN -> Clue.LISTED_PLAIN;
                        }));
        String name = name(c);
        boolean other = DatasetNames.isOther(name)
                || (name.endsWith("s") && DatasetNames.isOther(name.substring(0, name.length() - 1)));
        c.addIf(other, Clue.OTHER);
        boolean part = false;
        for (int i = c.from(); i < c.to() && !other; i++) {
            part |= DatasetNames.isOther(words.text(i));
        }
        c.addIf(part && c.listed().isEmpty(), Clue.OTHER_PART);
        c.addIf(DatasetNames.isLanguage(name), Clue.LANGUAGE);
        Clue stands = defined.get(name);
        c.addIf(stands != null, stands == null ? Clue.BIAS : stands);
    }

    private void shape(DatasetCandidate c) {
        String name = name(c);
        String last = words.text(c.to() - 1);
        long letters = name.chars().filter(Character::isLetter).count();
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        boolean digits = name.chars().anyMatch(Character::isDigit);
        boolean single = c.to() - c.from() == 1;
        c.addIf(capitals, Clue.CAPITALS);
        c.addIf(letters <= 2, Clue.TWO_LETTERS);
        c.addIf(digits, Clue.NUMBERED);
        c.addIf(name.matches(".*\\p{L} ?- ?\\d.*"), Clue.HYPHEN_NUMBER);
        c.addIf(YEAR.matcher(name).matches(), Clue.YEAR);
        c.addIf(single && words.isTitleWord(c.from()), Clue.TITLE_WORD);
        boolean title = !single;
        for (int i = c.from(); i < c.to(); i++) {
            title &= words.isTitleWord(i);
        }
        c.addIf(title, Clue.TITLE_WORDS);
        c.addIf(single && !capitals && !words.isTitleWord(c.from()), Clue.MIXED_CASE);
        c.addIf(c.to() - c.from() > 3, Clue.LONG);
        c.addIf(DATA_ENDING.matcher(last).matches() || DATA_ENDING.matcher(name).matches(), Clue.DATA_ENDING);
        c.addIf(DATA_WORD.matcher(name).matches(), Clue.DATA_WORD);
        c.addIf(
                last.endsWith("Net")
                        || last.endsWith("NET")
                        || last.endsWith("Former")
                        || last.endsWith("former")
                        || last.endsWith("GAN")
                        || last.endsWith("BERT")
                        || last.endsWith("CNN")
                        || last.endsWith("LM")
                        || last.endsWith("NN"),
                Clue.NET_ENDING);
        c.addIf(c.from() == 0, Clue.SENTENCE_START);
        c.addIf(name.chars().noneMatch(Character::isUpperCase), Clue.LOWER_CASE);
    }

    private void after(DatasetCandidate c) {
        if (c.nounEnd() > c.to()) {
            c.add(words.dataNounEnd(c.to()) > 0 ? Clue.DATA_NOUN : Clue.DATA_NOUN_APART);
        }
        int i = c.to();
        String w = words.lower(i);
        c.addIf(w.equals("data"), Clue.DATA_AFTER);
        c.addIf(
                TASK_NOUNS.contains(w)
                        || TASK_NOUNS.contains(words.lower(i + 1))
                                && words.tag(i).startsWith("NN"),
                Clue.TASK_AFTER);
        boolean model = MODEL_NOUNS.contains(w)
                || (MODEL_NOUNS.contains(words.lower(i + 1)) && words.tag(i).matches("NN.*|JJ|VBN"));
        c.addIf(model, Clue.MODEL_AFTER);
        c.addIf(!model && words.tag(i).startsWith("NN") && c.nounEnd() == c.to() && !w.equals("data"), Clue.NOUN_AFTER);
        c.addIf(w.equals("(") || w.equals("["), Clue.BRACKET_AFTER);
        c.addIf(w.equals("[") && words.isNumber(i + 1), Clue.CITATION_AFTER);
        c.addIf(w.equals("'s") || w.equals("'"), Clue.POSSESSIVE);
        c.addIf(words.tag(i).equals("IN") || words.tag(i).equals("TO"), Clue.PREPOSITION_AFTER);
        c.addIf(words.tag(i).startsWith("VB") || words.tag(i).equals("MD"), Clue.VERB_AFTER);
        c.addIf(w.isEmpty() || w.equals(".") || w.equals(","), Clue.END_AFTER);
        int verb = c.nounEnd();
        if (words.text(verb).equals("(")) {
            verb = Math.min(words.size(), verb + 3);
        }
        c.addIf(
                CONTAIN_VERBS.contains(words.lower(verb)) || CONTAIN_VERBS.contains(words.lower(verb + 1)),
                Clue.CONTAINS_AFTER);
        described(c, verb);
    }

    /** "X is a large dataset", "X, a new benchmark". */
    private void described(DatasetCandidate c, int from) {
        String w = words.lower(from);
        boolean link = w.equals("is")
                || w.equals("are")
                || w.equals(",")
                || w.equals("--")
                || w.equals("was")
                || w.equals(":")
                || w.equals("–")
                || w.equals("—");
        String next = words.lower(from + 1);
        boolean article =
                next.equals("a") || next.equals("an") || next.equals("the") || next.equals("our") || next.equals("one");
        if (!link || !article) {
            return;
        }
        boolean model = false;
        for (int i = from + 2; i < Math.min(words.size(), from + 12); i++) {
            if (words.dataNounEnd(i) > 0) {
                c.add(model ? Clue.IS_A_MODEL : Clue.IS_A_DATASET);
                return;
            }
            model |= MODEL_NOUNS.contains(words.lower(i));
            String tag = words.tag(i);
            if (tag.equals("IN") && !words.lower(i).equals("of")
                    || words.lower(i).equals("that")
                    || tag.equals("WDT")
                    || tag.startsWith("VBZ")
                    || tag.equals(".")) {
                break;
            }
        }
        c.addIf(model, Clue.IS_A_MODEL);
    }

    private void before(DatasetCandidate c, int first) {
        int i = first - 1;
        boolean determined = false;
        while (i >= 0
                && (DETERMINERS.contains(words.lower(i))
                        || SKIPPED_BEFORE.contains(words.lower(i))
                        || words.isNumber(i)
                        || words.text(i).equals("\"")
                        || words.text(i).equals("``"))) {
            String w = words.lower(i);
            c.addIf(w.equals("the") || w.equals("both"), Clue.THE_BEFORE);
            c.addIf(w.equals("a") || w.equals("an"), Clue.A_BEFORE);
            c.addIf(w.equals("our"), Clue.OUR_BEFORE);
            determined |= DETERMINERS.contains(w);
            i--;
        }
        if (suchAs(i)) {
            c.add(Clue.DATASETS_SUCH_AS);
        }
        String w = words.lower(i);
        switch (w) {
            case "on", "over", "across", "upon" -> on(c, i);
            case "from" -> c.add(Clue.FROM_BEFORE);
            case "in", "within" -> c.add(Clue.IN_BEFORE);
            case "of" -> c.add(Clue.OF_BEFORE);
            case "for" -> c.add(Clue.FOR_BEFORE);
            case "to" -> c.add(Clue.TO_BEFORE);
            case "with" -> c.add(Clue.WITH_BEFORE);
            case "by" -> c.add(Clue.BY_BEFORE);
            case "(", "[" -> c.add(Clue.BRACKET_BEFORE);
            case "" -> c.add(Clue.NOTHING_BEFORE);
            default -> {
                c.addIf(USE_VERBS.contains(w), Clue.USE_BEFORE);
                c.addIf(PRESENT_VERBS.contains(w), Clue.PRESENT_BEFORE);
                c.addIf(MODEL_NOUNS.contains(w), Clue.MODEL_BEFORE);
                c.addIf(words.tag(i).startsWith("NN") && !determined && !MODEL_NOUNS.contains(w), Clue.NOUN_BEFORE);
            }
        }
    }

    private void on(DatasetCandidate c, int i) {
        c.add(Clue.ON_BEFORE);
        for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
            if (TRAIN_VERBS.contains(words.lower(k))) {
                c.add(i - k <= 2 ? Clue.TRAIN_ON_BEFORE : Clue.ON_AND_EVALUATION);
                return;
            }
        }
    }

    /** Whether "datasets such as", "benchmarks (", "corpora:" and the like end at a word. */
    private boolean suchAs(int i) {
        if (words.isDataNoun(i)) {
            return true;
        }
        if (!TRIGGERS.contains(words.lower(i))) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (words.dataNounEnd(k) > 0) {
                return true;
            }
            String w = words.lower(k);
            if (!(w.equals("such")
                    || w.equals(",")
                    || w.equals("-")
                    || words.isNumber(k)
                    || w.equals("used")
                    || w.equals("respectively"))) {
                return false;
            }
        }
        return false;
    }
}
