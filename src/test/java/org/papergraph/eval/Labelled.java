package org.papergraph.eval;

import org.papergraph.paper.Extraction;
import tools.jackson.databind.JsonNode;

/**
 * A labelled document and what was found in it.
 *
 * @param gold the line of the labelled set: {@code id}, {@code title}, {@code abstract} and the labels
 * @param found what the extractor found
 */
record Labelled(JsonNode gold, Extraction found) {

    String id() {
        return gold.path("id").asString("");
    }

    String title() {
        return gold.path("title").asString("");
    }

    String abstractText() {
        return gold.path("abstract").asString("");
    }
}
