package org.skillways.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one level.
 *
 * @param domain the durable-skill domain, absent in the other two frameworks
 * @param level absent where the document does not state it
 * @param levelInferred whether the level was concluded from the number of statements, not read
 * @param role for instance {@code Entry / Apprentice}
 */
public record LevelStatements(
        @Nullable String domain,
        @Nullable LevelName level,
        boolean levelInferred,
        @Nullable String role,
        List<Statement> statements) {

    public LevelStatements {
        if (levelInferred && level == null) {
            throw new IllegalArgumentException("An inferred level is a level");
        }
        statements = List.copyOf(statements);
    }
}
