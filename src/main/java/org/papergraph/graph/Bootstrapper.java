package org.papergraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;
import org.neo4j.string.UTF8;

/**
 * Starts Neo4j's Community server as its own launcher does, but as a guest in a process that is not its own: it
 * takes over neither signals nor standard output, and a failure to start comes back as an exception with its cause.
 */
final class Bootstrapper extends CommunityBootstrapper {

    /** Starts the server; returns when Bolt answers. */
    DatabaseManagementService start(Config config) {
        GraphDatabaseDependencies dependencies =
                GraphDatabaseDependencies.newDependencies().userLogProvider(NullLogProvider.getInstance());
        return createNeo(config, false, dependencies);
    }

    /** Whether the server has ever started in the home of this configuration. */
    static boolean hasStore(Config config) {
        Path databases = config.get(GraphDatabaseInternalSettings.databases_root_path);
        return Files.isDirectory(databases.resolve(GraphDatabaseSettings.SYSTEM_DATABASE_NAME));
    }

    /** Sets the password that the first start gives to the first user; later starts ignore it. */
    static void setInitialPassword(Config config, String user, String password) {
        Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            Files.deleteIfExists(file);
            FileUserRepository users =
                    new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            SystemGraphCredential credential =
                    SystemGraphCredential.createCredentialForPassword(UTF8.encode(password), new SecureHasher());
            users.create(new User(user, null, credential, false, false));
            users.shutdown();
        } catch (Exception failure) {
            throw new ServerStartException("The password can't be set in " + file + ": " + failure, failure);
        }
    }
}
