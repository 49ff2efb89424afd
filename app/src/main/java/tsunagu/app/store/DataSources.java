package tsunagu.app.store;

import javax.sql.DataSource;

/** The database behind a store: where it writes and where it reads. Both commit each statement by itself. */
interface DataSources extends AutoCloseable {

    DataSource writer();

    DataSource reader();

    /** Where the data lies, in words an operator can act on. */
    String place();

    /** Whether the data still lie there; SQLite would write on happily into a file that was deleted. */
    boolean isInPlace();

    @Override
    void close();
}
