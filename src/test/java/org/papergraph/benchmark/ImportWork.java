package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.papergraph.api.Export;
import org.papergraph.graph.ImportedGraph;

/** Neo4j's own import of the files of an export, and nothing else: no constraints, no indexes. */
final class ImportWork {

    private ImportWork() {}

    /**
     * Makes the database.
     *
     * @param arguments the folder of the export, and where the database goes
     */
    public static void main(String[] arguments) throws IOException {
        ImportedGraph.write(Export.IMPORT_COMMAND, Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
