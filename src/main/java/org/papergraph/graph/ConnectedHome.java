package org.papergraph.graph;

import java.util.Optional;

/**
 * The graph of a server that runs already.
 *
 * @param connection to it
 * @param server to be closed with the connection, if it is ours
 */
record ConnectedHome(GraphConnection connection, Optional<EmbeddedServer> server) implements GraphHome {

    @Override
    public boolean isUnused() {
        return false;
    }

    @Override
    public RecordWriter writer(TextExtraction extraction) {
        Schema.apply(connection);
        return new GraphWriter(connection, extraction);
    }

    @Override
    public void close() {
        connection.close();
        server.ifPresent(EmbeddedServer::close);
    }
}
