package dev.aivideo.records;

import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.TextLedgerEntry;
import dev.aivideo.records.webapp.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The texts that scripts are made of. They stay as they were when the script was written, whatever becomes of them. */
public class SourceTextRepository {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SourceTextRepository(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The texts of a film, in their order; none before they were chosen. */
    public List<SourceText> ofProject(String projectId) {
        return ledger(projectId).stream().map(TextLedgerEntry::text).toList();
    }

    /** The same, with the time at which each was retrieved. */
    public List<TextLedgerEntry> ledger(String projectId) {
        if (!RecordUpgrades.hasTable(jdbc, "source_texts")) {
            return List.of(); // Who only reads may meet a database of a version that recorded none.
        }
        return jdbc.sql("""
                        SELECT position, name, title, text, article_json, author, credit, licence, terms, page, notice,
                            retrieved_at
                        FROM source_texts WHERE project_id = :project ORDER BY position
                        """)
                .param("project", projectId)
                .query((row, number) -> new TextLedgerEntry(
                        row.getInt("position"), sourceText(row), Dates.parse(row.getString("retrieved_at"))))
                .list();
    }

    /** Take these texts for a film, instead of those that it had. */
    public void replace(String projectId, List<SourceText> texts) {
        String now = Dates.text(Instant.now());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM source_texts WHERE project_id = :project")
                    .param("project", projectId)
                    .update();
            for (int i = 0; i < texts.size(); i++) {
                insert(projectId, i + 1, texts.get(i), now);
            }
        });
    }

    private void insert(String projectId, int position, SourceText text, String now) {
        Rights rights = text.rights();
        jdbc.sql("""
                        INSERT INTO source_texts (project_id, position, name, title, text, article_json, author, credit,
                            licence, terms, page, notice, retrieved_at)
                        VALUES (:project, :position, :name, :title, :text, :article, :author, :credit, :licence, :terms,
                            :page, :notice, :now)
                        """)
                .param("project", projectId)
                .param("position", position)
                .param("name", text.name())
                .param("title", text.title())
                .param("text", text.text())
                .param("article", text.article() == null ? null : Json.write(text.article()))
                .param("author", rights.author())
                .param("credit", rights.credit())
                .param("licence", rights.licence())
                .param("terms", rights.terms())
                .param("page", rights.page())
                .param("notice", rights.notice())
                .param("now", now)
                .update();
    }

    private static SourceText sourceText(ResultSet row) throws SQLException {
        String article = row.getString("article_json");
        return new SourceText(
                row.getString("name"),
                row.getString("title"),
                row.getString("text"),
                RightsColumns.of(row),
                article == null ? null : Json.read(article, SourceText.Article.class));
    }
}
