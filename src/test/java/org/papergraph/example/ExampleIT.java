package org.papergraph.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;

@ExtendWith(GraphServer.class)
class ExampleIT {

    @Test
    void printsWhatIsRelatedAndWhy(ConnectionSettings server) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PaperGraph graph = PaperGraph.connect(server)) {
            WhatIsRelated.tell(graph, new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .startsWith("3 records read")
                .last()
                .asString()
                .startsWith("Graph Neural Networks with Attention [gnn-attention] because of ")
                .endsWith("Graph Neural Networks, Neural Networks");
    }
}
