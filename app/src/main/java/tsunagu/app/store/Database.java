package tsunagu.app.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads and writes a database, and turns its failures into sentences for the operator. */
record Database(DataSources sources) implements AutoCloseable {

    /** Statements that belong together. */
    interface Work<T> {
        T with(Session session) throws SQLException;
    }

    <T> T read(Work<T> work) {
        try (Connection connection = sources.reader().getConnection()) {
            return work.with(new Session(connection));
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /** All of the work is kept, or, when it throws, none of it. */
    <T> T write(Work<T> work) {
        try (Connection connection = sources.writer().getConnection()) {
            return inTransaction(connection, work);
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    /** As {@link #write}, but a power cut may take it until the next write is kept. A killed process takes nothing. */
    <T> T note(Work<T> work) {
        try (Connection connection = sources.writer().getConnection()) {
            sources.setDurable(connection, false);
            try {
                return inTransaction(connection, work);
            } finally {
                connection.setAutoCommit(true);
                sources.setDurable(connection, true);
            }
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    // A pool hands out connections that commit by themselves: with autocommit off, SQLite would take
    // the write lock for the pool's own statements and keep it.
    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.with(new Session(connection));
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Exception cause) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** @throws IllegalStateException when the data have gone from their place */
    void requireInPlace() {
        if (!sources.isInPlace()) {
            throw new IllegalStateException(
                    "Cannot find the conversations in %s: the file was moved or deleted while in use. Put it back and restart."
                            .formatted(sources.place()));
        }
    }

    private IllegalStateException cannot(String verb, SQLException cause) {
        return new IllegalStateException(
                "Cannot %s the conversations in %s: %s. Check that the disk has room and the place may be written to."
                        .formatted(verb, sources.place(), cause.getMessage()),
                cause);
    }

    @Override
    public void close() {
        sources.close();
    }
}
