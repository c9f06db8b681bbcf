package org.skillways.api;

import org.skillways.api.problem.ProblemType;
import org.skillways.pathway.AmbiguousOccupation;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.evidence.UnknownStatement;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells the failures of the questions about pathways. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PathwayProblems {

    @ExceptionHandler
    ProblemDetail noSuchOccupation(UnknownOccupation exception) {
        return ProblemType.UNKNOWN_OCCUPATION.detail(exception.getMessage());
    }

    @ExceptionHandler
    ProblemDetail ambiguousName(AmbiguousOccupation exception) {
        var problem = ProblemType.AMBIGUOUS_OCCUPATION.detail(exception.getMessage());
        problem.setProperty("candidates", exception.candidates());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownStatement(UnknownStatement exception) {
        return ProblemType.UNKNOWN_STATEMENT.detail(exception.getMessage());
    }
}
