package tsunagu.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connection in use: statements in, counts and rows out. */
record Session(Connection connection) {

    /** Reads one row of a result. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows and says how many. */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The first row, for queries that give one or none. */
    <T> Optional<T> row(String sql, Row<T> row, Object... values) throws SQLException {
        return rows(sql, row, values).stream().findFirst();
    }

    <T> List<T> rows(String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return List.copyOf(rows);
        }
    }

    /** Takes back all that was changed so far. */
    void undo() throws SQLException {
        connection.rollback();
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
