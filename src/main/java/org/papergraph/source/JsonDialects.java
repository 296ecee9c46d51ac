package org.papergraph.source;

import java.util.List;

/** All dialects of JSON that are read, the most specific first; the plain one takes what no other describes. */
final class JsonDialects {

    /** In the order in which they are asked. */
    static final List<JsonDialect> ALL = List.of(
            new NotPapersJson(),
            new HuggingFaceJson(),
            new OpenAlexJson(),
            new SemanticScholarJson(),
            new SemanticScholarDatasetJson(),
            new PapersWithCodeJson(),
            new PapersWithCodeLinksJson(),
            new PapersWithCodeDatasetsJson(),
            new ArxivSnapshotJson(),
            new ArxivListJson(),
            new CrossrefJson(),
            new CslJson(),
            new PlainJson());

    private JsonDialects() {}

    /** The dialect of an object. */
    static JsonDialect of(JsonValue object) {
        return ALL.stream()
                .filter(dialect -> dialect.describes(object))
                .findFirst()
                .orElseThrow();
    }
}
