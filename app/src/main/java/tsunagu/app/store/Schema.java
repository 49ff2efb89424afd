package tsunagu.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the store, brought up to date by the scripts in {@code db/migration}. */
final class Schema {

    /** The version of the newest script in {@code db/migration}. */
    static final String NEWEST = "2";

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** Creates or changes the tables as needed; loads Flyway, which takes its time, only then. */
    static void bringUpToDate(DataSource source) throws SQLException {
        if (!isCurrent(source)) {
            flyway(source).migrate();
        }
    }

    static boolean isCurrent(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return hasHistory(connection) && hasNewest(connection);
        }
    }

    static Flyway flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next();
        }
    }

    private static boolean hasNewest(Connection connection) throws SQLException {
        String sql = "select 1 from " + HISTORY + " where version = ? and success";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, NEWEST);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
