package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.papergraph.graph.ConnectionSettings;
import tools.jackson.databind.JsonNode;

/**
 * A graph of five papers, two on a listing page and three in a file of JSON lines, and the command line on it.
 *
 * @param server where the graph is
 * @param folder for files of a test
 */
record SampleGraph(ConnectionSettings server, Path folder) {

    private static final String PAGE = """
            Daily Papers

            by AK and the research community

            May 3

            Momentum Helps Stochastic Gradient Descent

            We study stochastic gradient descent with momentum. Stochastic gradient descent converges faster with momentum \
            than without it, and we prove a rate for convex problems. Experiments on the CIFAR-10 dataset agree with the \
            theory, and our code is available at https://github.com/acme/momentum for everyone who wants to repeat them.

            Attention Without Softmax

            We replace the softmax in attention mechanisms by a simple normalisation. The attention mechanism then costs \
            less memory, and image classification on the CIFAR-10 dataset is as accurate as before. We discuss where the \
            attention mechanism loses accuracy, and why long sequences gain most from the change that we propose here.
            """;

    /** The three papers. */
    static final String LINES = """
            {"id":"2401.00001","title":"Graph Neural Networks Trained by Stochastic Gradient Descent","abstract":"We train graph neural networks by stochastic gradient descent with small batches.","doi":"10.1000/graphs"}
            {"id":"2401.00002","title":"Graph Neural Networks with Attention","abstract":"The attention mechanism makes graph neural networks choose their neighbours. We build on https://github.com/acme/momentum for training."}
            {"id":"2401.00003","title":"A History of Tea","abstract":"Tea was drunk long before anyone wrote about it."}
            """;

    /** Builds the five papers; the report. */
    JsonNode build() throws IOException {
        CommandRun run = run("build", "--format", "json", listings());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.json();
    }

    /** Runs a verb on this graph. */
    CommandRun run(String... arguments) {
        return CommandRun.of(connected(arguments));
    }

    /** A verb with the options that name this graph. */
    String[] connected(String... arguments) {
        return Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--uri", server.uri(), "--user", server.user(), "--password", server.password()))
                .toArray(String[]::new);
    }

    /** The folder with the listing page and the JSON lines. */
    String listings() throws IOException {
        Path listings = Files.createDirectories(folder.resolve("listings"));
        Files.writeString(listings.resolve("page.txt"), PAGE);
        Files.writeString(listings.resolve("papers.jsonl"), LINES);
        return listings.toString();
    }

    /** A file of a test; its path. */
    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
