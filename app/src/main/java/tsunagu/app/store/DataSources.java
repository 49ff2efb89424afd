package tsunagu.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database behind a store: where it writes and where it reads. Both commit each statement by itself. */
interface DataSources extends AutoCloseable {

    DataSource writer();

    DataSource reader();

    /** Whether what a connection writes from now on survives a power cut at once, or with the next write that does. */
    void setDurable(Connection connection, boolean durable) throws SQLException;

    /** Where the data lies, in words an operator can act on. */
    String place();

    /** Whether the data still lie there; SQLite would write on happily into a file that was deleted. */
    boolean isInPlace();

    @Override
    void close();
}
