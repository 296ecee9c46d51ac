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
        ServerLoad load = new ServerLoad(connection);
        return load.isPossible() ? new FirstLoad(load, extraction) : load.batches(extraction);
    }

    @Override
    public Optional<String> unfinishedLoad() {
        boolean cutShort = new ServerLoad(connection).isCutShort();
        return cutShort ? Optional.of(connection.settings().address()) : Optional.empty();
    }

    @Override
    public void close() {
        connection.close();
        server.ifPresent(EmbeddedServer::close);
    }
}
