package org.papergraph.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.RelatedPaper;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.paper.PaperRecord;

/**
 * Builds a graph of three papers, asks what is related to the first, and prints why. The graph is that of the Neo4j which
 * {@code NEO4J_URI} names, else that of a server in this process, with its data in {@code ./papergraph-data}.
 */
public final class WhatIsRelated {

    private static final List<PaperRecord> PAPERS = List.of(
            PaperRecord.of(
                    "gnn-sgd",
                    "Graph Neural Networks Trained by Stochastic Gradient Descent",
                    "We train graph neural networks by stochastic gradient descent (SGD) on the CIFAR-10 dataset."),
            PaperRecord.of(
                    "gnn-attention",
                    "Graph Neural Networks with Attention",
                    "An attention mechanism lets graph neural networks choose their neighbours."),
            PaperRecord.of("tea", "A History of Tea", "Tea was drunk long before anyone wrote about it."));

    private WhatIsRelated() {}

    public static void main(String[] arguments) {
        try (PaperGraph graph = open()) {
            tell(graph, System.out);
        }
    }

    private static PaperGraph open() {
        return ConnectionSettings.of(System.getenv())
                .map(PaperGraph::connect)
                .orElseGet(() -> PaperGraph.embedded(Path.of("papergraph-data")));
    }

    static void tell(PaperGraph graph, PrintStream out) {
        BuildReport report =
                graph.build(sink -> PAPERS.forEach(sink::accept), BuildOptions.standard(), BuildProgress.SILENT);
        out.println(report.records() + " records read");
        for (RelatedPaper related : graph.related(List.of("gnn-sgd"), 5)) {
            String because =
                    related.because().stream().map(RelatedPaper.Reason::name).collect(Collectors.joining(", "));
            out.println(related.title() + " [" + related.id() + "] because of " + because);
        }
    }
}
