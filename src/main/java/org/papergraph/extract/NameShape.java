package org.papergraph.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The clues that a name itself gives: the lists it stands in, its letters, digits and endings. */
final class NameShape {

    private static final List<String> DATA_ENDINGS = List.of(
            "bench",
            "Bench",
            "BENCH",
            "QA",
            "Eval",
            "NLI",
            "Bank",
            "bank",
            "Corpus",
            "Corpora",
            "Dataset",
            "Datasets",
            "Database",
            "Benchmark",
            "Benchmarks",
            "Treebank",
            "TreeBank",
            "Treebanks",
            "Challenge",
            "Collection",
            "VQA",
            "Suite",
            "Review",
            "Reviews",
            "Gym",
            "Arena",
            "Caps",
            "DB",
            "SQL",
            "Repository",
            "Archive",
            "Tweets",
            "News",
            "Wiki",
            "Prize",
            "Wikipedia",
            "Set");
    private static final List<String> DATA_PARTS = List.of(
            "Bench",
            "Corpus",
            "Dataset",
            "Database",
            "Treebank",
            "TreeBank",
            "Challenge",
            "Collection",
            "Benchmark",
            "QA",
            "Bank",
            "Image",
            "Face",
            "News",
            "Wiki",
            "Reddit",
            "Twitter",
            "Tweet",
            "Review",
            "Amazon",
            "UCI",
            "TREC",
            "NIST",
            "SemEval",
            "CoNLL",
            "WMT",
            "CLEF",
            "TAC",
            "DUC",
            "LDC",
            "VOC",
            "CIFAR",
            "MNIST",
            "COCO",
            "Yahoo",
            "Kaggle",
            "Street",
            "Scene",
            "Video",
            "YouTube",
            "Flickr");
    private static final List<String> MODEL_ENDINGS = List.of(
            "Net",
            "NET",
            "Nets",
            "Former",
            "former",
            "GAN",
            "GANs",
            "BERT",
            "CNN",
            "CNNs",
            "LM",
            "LMs",
            "NN",
            "NNs",
            "VAE",
            "GPT",
            "Diff",
            "Diffusion",
            "LoRA",
            "SAM",
            "CLIP",
            "RAG",
            "PO",
            "MoE",
            "NeRF",
            "Mamba",
            "VLM",
            "LLM",
            "LLaMA",
            "Coder",
            "Agent");

    private NameShape() {}

    /**
     * Adds the clues.
     *
     * @param defined for each short form that the paper defines, what it stands for
     */
    static void collect(DatasetCandidate c, Map<String, Clue> defined) {
        lists(c, defined);
        letters(c);
        endings(c);
    }

    private static void lists(DatasetCandidate c, Map<String, Clue> defined) {
        c.listed()
                .ifPresent(kind -> c.add(
                        switch (kind) {
                            case CERTAIN -> Clue.LISTED;
                            case SHORT -> Clue.LISTED_SHORT;
                            case PLAIN -> Clue.LISTED_PLAIN;
                        }));
        String name = c.name();
        boolean other = DatasetNames.isOther(name) || DatasetNames.isOther(singular(name));
        c.addIf(other, Clue.OTHER);
        c.addIf(!other && c.listed().isEmpty() && isOtherVersion(name), Clue.OTHER_VERSION);
        c.addIf(DatasetNames.isLanguage(name), Clue.LANGUAGE);
        Clue meaning = defined.get(name);
        if (meaning != null) {
            c.add(meaning);
        }
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a name is that of a model with a version or size behind it. */
    private static boolean isOtherVersion(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return end >= 3 && end < name.length() && DatasetNames.isOther(name.substring(0, end));
    }

    private static void letters(DatasetCandidate c) {
        String name = c.name();
        int letters = 0;
        boolean lower = false;
        boolean upper = false;
        boolean digits = false;
        for (int i = 0; i < name.length(); i++) {
            char ch = name.charAt(i);
            letters += Character.isLetter(ch) ? 1 : 0;
            lower |= Character.isLowerCase(ch);
            upper |= Character.isUpperCase(ch);
            digits |= Character.isDigit(ch);
        }
        boolean single = c.to() - c.from() == 1;
        boolean titleWord = single && c.words().isTitleWord(c.from());
        c.addIf(!lower, Clue.CAPITALS);
        c.addIf(!upper, Clue.LOWER_CASE);
        c.addIf(letters <= 2, Clue.TWO_LETTERS);
        c.addIf(digits, Clue.NUMBERED);
        c.addIf(titleWord, Clue.TITLE_WORD);
        c.addIf(single && lower && !titleWord, Clue.MIXED_CASE);
        c.addIf(c.to() - c.from() > 3, Clue.LONG);
        c.addIf(c.from() == 0, Clue.SENTENCE_START);
    }

    private static void endings(DatasetCandidate c) {
        String name = c.name();
        c.addIf(isAny(DATA_ENDINGS, name::endsWith), Clue.DATA_ENDING);
        c.addIf(isAny(DATA_PARTS, name::contains), Clue.DATA_WORD);
        c.addIf(isAny(MODEL_ENDINGS, name::endsWith), Clue.NET_ENDING);
        int n = name.length();
        boolean year = n >= 3 && Character.isDigit(name.charAt(n - 1)) && Character.isDigit(name.charAt(n - 2));
        c.addIf(year, Clue.YEAR);
    }

    private static boolean isAny(List<String> parts, Predicate<String> has) {
        for (String part : parts) {
            if (has.test(part)) {
                return true;
            }
        }
        return false;
    }
}
