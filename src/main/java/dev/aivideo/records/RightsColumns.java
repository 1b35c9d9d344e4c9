package dev.aivideo.records;

import dev.aivideo.project.Rights;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The columns that say to whom a work belongs, the same in every table of works. */
final class RightsColumns {
    private RightsColumns() {}

    static Rights of(ResultSet row) throws SQLException {
        return new Rights(
                row.getString("author"),
                row.getString("credit"),
                row.getString("licence"),
                row.getString("terms"),
                row.getString("page"),
                row.getString("notice"));
    }
}
