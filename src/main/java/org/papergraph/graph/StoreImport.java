package org.papergraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.internal.batchimport.input.Collectors;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * Writes a graph into the files of a new database, as {@code neo4j-admin database import full} does: with no server
 * and no transactions, many times faster than through one. Constraints come afterwards, and all indexes but those of
 * labels and types.
 */
final class StoreImport {

    /** What the importer may take beside the heap; a graph that fits into the heap needs no more. */
    private static final long OFF_HEAP_BYTES = 512L << 20;

    private StoreImport() {}

    /**
     * Writes the database.
     *
     * @param config says where; no database is there yet
     * @param graph what it will hold
     * @param written hears how much of it is, in percent, before it is linked
     * @throws IOException if the files can't be written
     */
    static void run(Config config, WholeGraph graph, IntConsumer written) throws IOException {
        DatabaseLayout layout =
                Neo4jLayout.of(config).databaseLayout(config.get(GraphDatabaseSettings.initial_default_database));
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler jobs = JobSchedulerFactory.createInitialisedScheduler();
                Collector noneBad = Collectors.badCollector(OutputStream.nullOutputStream(), 0)) {
            files.mkdirs(layout.databaseDirectory());
            StorageEngineFactory.selectStorageEngine(config)
                    .batchImporter(
                            layout,
                            files,
                            PageCacheTracer.NULL,
                            configuration(config),
                            NullLogService.getInstance(),
                            null,
                            false,
                            DefaultAdditionalIds.EMPTY,
                            config,
                            Monitor.NO_MONITOR,
                            jobs,
                            noneBad,
                            TransactionLogInitializer.getLogFilesInitializer(),
                            new IndexImporterFactoryImpl(),
                            EmptyMemoryTracker.INSTANCE,
                            new CursorContextFactory(
                                    PageCacheTracer.NULL,
                                    new FixedVersionContextSupplier(TransactionIdStore.BASE_TX_ID)))
                    .doImport(GraphInput.of(graph, written));
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    private static Configuration configuration(Config config) {
        return new Configuration.Overridden(config) {
            @Override
            public long maxOffHeapMemory() {
                return OFF_HEAP_BYTES;
            }

            /** By them the server finds the nodes that a constraint or another index is for. */
            @Override
            public IndexConfig indexConfig() {
                return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
            }

            /** It only helps disks that turn, and takes a thread that has better things to do. */
            @Override
            public boolean sequentialBackgroundFlushing() {
                return false;
            }
        };
    }
}
