package dev.aivideo.records.webapp;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web app's personas, {@code system_prompts}. They are its users' own and are only read. */
public class SystemPromptRepository {
    private final JdbcClient jdbc;

    public SystemPromptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The prompt of the row with this id, else of the one with this name in whatever case. */
    public Optional<String> prompt(String idOrName) {
        if (isMissing()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        SELECT prompt FROM system_prompts WHERE id = :text OR lower(name) = lower(:text)
                        ORDER BY id = :text DESC, created_at LIMIT 1
                        """).param("text", idOrName).query(String.class).optional();
    }

    /** The ids of all rows. */
    public List<String> ids() {
        return isMissing()
                ? List.of()
                : jdbc.sql("SELECT id FROM system_prompts ORDER BY id")
                        .query(String.class)
                        .list();
    }

    /** The row that the web app's user chose for a project. */
    public Optional<String> chosenFor(String projectId) {
        boolean known = jdbc.sql("SELECT count(*) FROM pragma_table_info('projects') WHERE name = 'system_prompt_id'")
                        .query(Integer.class)
                        .single()
                > 0;
        return known
                ? jdbc.sql("SELECT system_prompt_id FROM projects WHERE id = :id AND system_prompt_id IS NOT NULL")
                        .param("id", projectId)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /** An older installation may have none. */
    private boolean isMissing() {
        return jdbc.sql("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'system_prompts'")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
