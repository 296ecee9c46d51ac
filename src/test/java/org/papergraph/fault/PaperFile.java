package org.papergraph.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Files of JSON lines with different papers that share what they mention: real ones where they are at hand. */
final class PaperFile {

    private static final Path REAL = Path.of("..", "shared", "eval", "bulk", "arxiv-75k.jsonl.gz");

    private static final List<String> THINGS = List.of(
            "graph neural networks",
            "stochastic gradient descent",
            "the attention mechanism",
            "protein folding",
            "image classification",
            "speech recognition",
            "variational inference",
            "the ImageNet dataset",
            "the CIFAR-10 dataset",
            "contrastive learning",
            "convolutional neural networks (CNNs)",
            "reinforcement learning (RL)",
            "time series forecasting",
            "federated learning",
            "causal discovery",
            "object detection",
            "machine translation",
            "diffusion models",
            "knowledge distillation",
            "domain adaptation");

    private PaperFile() {}

    /** Writes so many papers into a new file of the folder, from a place in the order of all of them. */
    static Path write(Path folder, int first, int papers) throws IOException {
        Path file = folder.resolve("papers-" + first + "-" + papers + ".jsonl");
        if (!Files.isReadable(REAL)) {
            return Files.write(
                    file,
                    IntStream.range(first, first + papers)
                            .mapToObj(PaperFile::made)
                            .toList());
        }
        try (BufferedReader real = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(REAL)), StandardCharsets.UTF_8))) {
            return Files.write(file, real.lines().skip(first).limit(papers).toList());
        }
    }

    private static String made(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 6; sentence++) {
            text.append("We compare ").append(thing(random)).append(" with ").append(thing(random));
            text.append(" on plot ")
                    .append(number)
                    .append(" of meadow ")
                    .append(random.nextInt(50))
                    .append(". ");
        }
        if (random.nextInt(5) == 0) {
            text.append("Code: https://github.com/acme/meadow-").append(random.nextInt(40));
        }
        return "{\"id\":\"meadow-%d\",\"title\":\"Meadow %d and %s\",\"abstract\":\"%s\",\"authors\":[\"Ann Lee %d\"]}"
                .formatted(number, number, thing(random), text.toString().strip(), random.nextInt(300));
    }

    private static String thing(Random random) {
        return THINGS.get(random.nextInt(THINGS.size()));
    }
}
