package org.papergraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.paper.Role;

/** The role that a name's own last words give away: a "random forest classifier" is a method wherever it stands. */
final class RoleHead {

    private static final Set<String> TASKS = WordList.of("""
            classification segmentation detection recognition summarization summarisation captioning tagging parsing
            disambiguation inpainting super-resolution deblurring forecasting question-answering re-identification
            """);

    /** What is done to {@link #MATERIAL}; by themselves these words say little: "next generation", "drug synthesis". */
    private static final Set<String> ACTIONS = WordList.of("""
            generation synthesis reconstruction restoration editing understanding tracking estimation enhancement
            compression translation denoising retrieval answering
            """);

    private static final Set<String> MATERIAL = WordList.of("""
            image video text speech audio music code language machine scene motion view object 3d depth pose document
            information question
            """);

    private static final Set<String> METHODS = WordList.of("""
            algorithm method approach technique classifier optimizer optimiser autoencoder transformer fine-tuning
            finetuning regularization regularisation llm
            """);
    private static final Set<String> METRICS = WordList.of("""
            metric accuracy f1 f1-score f-score f-measure perplexity bleu rouge psnr ssim lpips iou miou auc auroc
            """);

    /** Kinds of models that are fitted to data; other models may be of a thing: "3D models", "climate models". */
    private static final Set<String> FITTED = WordList.of("""
            language diffusion generative foundation vision-language multimodal pre-trained pretrained autoregressive
            learning neural mixture regression markov space topic reasoning transformer vision reward embedding ai
            text-to-image
            """);

    private static final Set<String> NETWORKS =
            Set.of("neural", "convolutional", "adversarial", "recurrent", "residual", "belief", "deep");
    private static final Set<String> LEARNING = WordList.of("""
            deep contrastive reinforcement transfer federated self-supervised supervised semi-supervised unsupervised
            ensemble curriculum
            """);

    private RoleHead() {}

    /** The role of a name, where its last two words decide it. */
    static Optional<Role> role(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.lastIndexOf(' ');
        String last = lower.substring(space + 1);
        String head = RoleNouns.singular(last);
        String before = space < 0 ? "" : lower.substring(lower.lastIndexOf(' ', space - 1) + 1, space);
        if (RoleNouns.isTask(head) || isTask(last, before)) {
            return Optional.of(Role.TASK);
        }
        if (isMethod(head, before)) {
            return Optional.of(Role.METHOD);
        }
        return isMetric(head, before) ? Optional.of(Role.METRIC) : Optional.empty();
    }

    /** Only the singular is a task: "manual segmentations" are what comes out of one. */
    private static boolean isTask(String last, String before) {
        boolean ranging = last.equals("detection") && before.equals("light"); // the first words of "LiDAR" spelled out
        return (TASKS.contains(last) && !ranging)
                || (last.indexOf('-') > 0 && TASKS.contains(lastPart(last)))
                || (ACTIONS.contains(last) && MATERIAL.contains(lastPart(before)));
    }

    private static boolean isMethod(String head, String before) {
        return METHODS.contains(head)
                || switch (head) {
                    case "model" ->
                        FITTED.contains(before)
                                || TASKS.contains(before)
                                || ACTIONS.contains(before)
                                || before.endsWith("-based");
                    case "tuning" -> before.equals("prompt") || before.equals("instruction");
                    case "network", "net" -> NETWORKS.contains(before);
                    case "learning" -> LEARNING.contains(before);
                    case "mechanism" -> before.endsWith("attention");
                    case "machine" -> before.equals("vector");
                    case "forest" -> before.equals("random");
                    case "descent" -> before.equals("gradient");
                    case "distillation" -> before.equals("knowledge");
                    case "augmentation" -> before.equals("data");
                    default -> false;
                };
    }

    private static boolean isMetric(String head, String before) {
        return METRICS.contains(head)
                || switch (head) {
                    case "precision" -> before.isEmpty() || before.equals("average");
                    case "recall" -> before.isEmpty();
                    case "rate" -> before.equals("error") || before.equals("success");
                    case "error" -> before.equals("squared") || before.equals("absolute");
                    case "score" -> before.equals("f1") || before.equals("dice");
                    case "coefficient" -> before.equals("dice") || before.equals("correlation");
                    default -> false;
                };
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }
}
