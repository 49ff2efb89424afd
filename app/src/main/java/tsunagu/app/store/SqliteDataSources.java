package tsunagu.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file in a folder on a local disk: one connection that writes, a few that read. */
final class SqliteDataSources implements DataSources {

    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 5_000;

    private final Path file;
    private final FolderLock lock;
    private final HikariDataSource writer;
    private final HikariDataSource reader;

    private SqliteDataSources(Path file, FolderLock lock) throws SQLException {
        SQLiteDataSource source = source(file, TransactionMode.IMMEDIATE);
        Schema.bringUpToDate(source);
        this.file = file;
        this.lock = lock;
        this.writer = new HikariDataSource(pool("conversations-writer", source, 1));
        this.reader = new HikariDataSource(readers(file));
    }

    static SqliteDataSources open(Path folder) {
        try {
            Files.createDirectories(folder);
            return open(folder, FolderLock.take(folder));
        } catch (IOException | SQLException | FlywayException | PoolInitializationException e) {
            throw new IllegalStateException(
                    "Cannot open the conversations in %s: %s. Check that it is a folder on a local disk that may be written to and that conversations.db in it is ours, or give another one (--data)."
                            .formatted(folder, e),
                    e);
        }
    }

    private static SqliteDataSources open(Path folder, FolderLock lock) throws IOException, SQLException {
        try {
            return new SqliteDataSources(folder.resolve("conversations.db"), lock);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static HikariConfig readers(Path file) {
        HikariConfig readers = pool("conversations-reader", source(file, TransactionMode.DEFERRED), READERS);
        readers.setConnectionInitSql("PRAGMA query_only=1");
        return readers;
    }

    private static HikariConfig pool(String name, DataSource source, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setExceptionOverride(new NoSecondChance());
        return pool;
    }

    private static SQLiteDataSource source(Path file, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL); // a reply once shown survives a power cut
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(mode);
        config.setGetGeneratedKeys(false);
        config.setPragma(Pragma.SECURE_DELETE, "true"); // what is forgotten is overwritten
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /**
     * Drops a connection that failed. Where SQLite refused to begin a transaction, the driver believes
     * that it began: the next statements would be kept one by one, and not all or none.
     */
    private static final class NoSecondChance implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return Override.MUST_EVICT;
        }
    }

    @Override
    public DataSource writer() {
        return writer;
    }

    @Override
    public DataSource reader() {
        return reader;
    }

    @Override
    public void setDurable(Connection connection, boolean durable) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma synchronous=" + (durable ? SynchronousMode.FULL : SynchronousMode.NORMAL));
        }
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public boolean isInPlace() {
        return Files.exists(file);
    }

    /** The writer goes last: it folds the write-ahead log into the file. */
    @Override
    public void close() {
        reader.close();
        writer.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
