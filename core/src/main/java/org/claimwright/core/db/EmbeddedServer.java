package org.claimwright.core.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Our own PostgreSQL, a child process that keeps its tables in the data folder: durable as any server (a committed row
 * is on disk), reachable from this machine only, with passwords nobody needs to know. Loaded only where no server is
 * configured.
 */
final class EmbeddedServer {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int GRACE_SECONDS = 10;
    private static final System.Logger LOG = System.getLogger("claimwright.db");

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Thread net;
    private final CountDownLatch gone = new CountDownLatch(1);
    private boolean stopped;

    private EmbeddedServer(DataFolder folder) throws IOException {
        this.folder = folder;
        this.server = launch(folder);
        this.net = new Thread(this::stopWithTheProcess, "claimwright-database-stop");
        Runtime.getRuntime().addShutdownHook(net);
    }

    static EmbeddedServer start() {
        DataFolder folder = DataFolder.open();
        try {
            clearUnfinished(folder);
            Postmaster.stopOrphan(folder.cluster());
            requireFree(Integer.parseInt(Setting.DB_PORT.value()));
            EmbeddedServer started = new EmbeddedServer(folder);
            started.prepare();
            LOG.log(
                    System.Logger.Level.INFO,
                    "PostgreSQL started on port {0,number,#}, data in {1}",
                    started.server.getPort(),
                    folder);
            return started;
        } catch (IOException | SQLException | RuntimeException e) {
            folder.release();
            throw new IllegalStateException(
                    "The database in " + folder + " does not start: " + e.getMessage() + ".", e);
        }
    }

    private static void requireFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            // a port just left by a stopped server counts as free
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken, set DB_PORT to another or to 0", e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder) throws IOException {
        Path passwordFile = folder.passwordFile(SUPERUSER);
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    .setPort(Integer.parseInt(Setting.DB_PORT.value()))
                    .setPGStartupWait(PATIENCE)
                    .setRegisterShutdownHook(false)
                    .setConnectConfig("password", folder.password(SUPERUSER));
            initialised(builder, passwordFile);
            return configured(builder).start();
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    // options of the program that makes a cluster, which takes the last of each
    private static void initialised(EmbeddedPostgres.Builder builder, Path passwordFile) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static EmbeddedPostgres.Builder configured(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "60");
    }

    /** A first start that was cut off leaves half a cluster without a row in it: begin again. */
    private static void clearUnfinished(DataFolder folder) throws IOException {
        if (Files.exists(folder.cluster()) && !Files.exists(folder.mark())) {
            Postmaster.stopOrphan(folder.cluster());
            try (Stream<Path> files = Files.walk(folder.cluster())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void prepare() throws SQLException, IOException {
        if (!Files.exists(folder.mark())) {
            try {
                new Roles(superuser(SUPERUSER)).make(owner(), application());
                Files.createFile(folder.mark());
            } catch (SQLException | IOException | RuntimeException e) {
                stop();
                throw e;
            }
        }
    }

    Login application() {
        return login("claimwright");
    }

    Login owner() {
        return login("claimwright_owner");
    }

    private Login superuser(String database) {
        return new Login(address(database), SUPERUSER, folder.password(SUPERUSER));
    }

    private Login login(String user) {
        return new Login(address("claimwright"), user, folder.password(user));
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    // the application is undeployed at the same time, and has things to write; a JVM that ends without undeploying must
    // not leave the server behind either
    private void stopWithTheProcess() {
        try {
            gone.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    /** Stops it for good: returns when the process is gone, whatever was asked of it before. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            server.close();
            Postmaster.stopOrphan(folder.cluster());
            LOG.log(System.Logger.Level.INFO, "PostgreSQL stopped");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL did not stop", e);
        }
        folder.release();
        gone.countDown();
        forgetNet();
    }

    private void forgetNet() {
        try {
            Runtime.getRuntime().removeShutdownHook(net);
        } catch (IllegalStateException e) {
            // the JVM is on its way out already
            LOG.log(System.Logger.Level.DEBUG, "stopped with the JVM");
        }
    }
}
