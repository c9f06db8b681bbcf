package org.skillways.api;

import org.skillways.pathway.AmbiguousName;
import org.skillways.pathway.NoSuchOccupation;
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
    ProblemDetail noSuchOccupation(NoSuchOccupation exception) {
        return Problem.UNKNOWN_OCCUPATION.detail(exception.getMessage());
    }

    @ExceptionHandler
    ProblemDetail ambiguousName(AmbiguousName exception) {
        var problem = Problem.AMBIGUOUS_OCCUPATION.detail(exception.getMessage());
        problem.setProperty("candidates", exception.candidates());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownStatement(UnknownStatement exception) {
        return Problem.UNKNOWN_STATEMENT.detail(exception.getMessage());
    }
}
