package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.Question;
import org.springframework.stereotype.Component;

/** What everything rests on, and what rests on a source. */
@Component
public final class Evidence {

    private static final Question STATEMENT = Question.named("evidence/statement");
    private static final Question RELATIONSHIP = Question.named("evidence/relationship");
    private static final Question SOURCE = Question.named("evidence/source");
    private static final Question SUMMARY = Question.named("evidence/coverage-summary");

    private final Answers answers;
    private final OccupationNames names;

    Evidence(Answers answers, OccupationNames names) {
        this.answers = answers;
        this.names = names;
    }

    public Optional<StatementEvidence> ofStatement(String id) {
        return answers.oneTo(STATEMENT, Map.of("statement", id, "limit", 1), StatementEvidence.class)
                .filter(statement -> statement.id().equals(id));
    }

    /** Every relationship between an occupation and something else, which a key or code names. */
    public List<RelationshipEvidence> ofRelationships(String occupation, String other) {
        var code = names.code(occupation);
        return names.orRefuse(
                answers.to(RELATIONSHIP, Map.of("occupation", code, "other", other), RelationshipEvidence.class),
                List.of(code));
    }

    public List<SourcedStatement> restingOn(String source, Map<String, ? extends @Nullable Object> options) {
        return answers.to(SOURCE, Answers.with(options, Map.of("source", source)), SourcedStatement.class);
    }

    public List<Coverage.Kind> coverageByKind() {
        return answers.to(SUMMARY, Map.of(), Coverage.Kind.class);
    }
}
