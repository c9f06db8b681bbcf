package org.skillways.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.UnknownQuery;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.evidence.UnknownSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells every failure as a problem detail of RFC 9457. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownOccupation(UnknownOccupation exception) {
        return answer(ProblemType.UNKNOWN_OCCUPATION.detail(exception.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidSoc(InvalidSoc exception) {
        return answer(ProblemType.INVALID_SOC.detail(exception.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownSource(UnknownSource exception) {
        return answer(ProblemType.UNKNOWN_SOURCE.detail(exception.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownQuestion(UnknownQuery exception) {
        return answer(ProblemType.UNKNOWN_QUERY.detail(exception.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> queryFailed(QueryFailed exception) {
        var problem = ProblemType.QUERY_FAILED.detail(exception.getMessage());
        problem.setProperty("code", exception.code());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(InvalidParameter exception) {
        var problem = ProblemType.BAD_PARAMETER.detail(exception.getMessage());
        problem.setProperty("parameter", exception.parameter());
        return answer(problem);
    }

    /** Tomcat refuses what is wrongly escaped. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableParameters(InvalidParameterException exception) {
        return answer(ProblemType.BAD_REQUEST.detail("The query of the address is wrongly escaped"));
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> anythingElse(Exception exception, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return null;
        }
        if (response.isCommitted()) {
            throw exception;
        }
        var cause = databaseFailure(exception);
        if (cause != null && timedOut(cause)) {
            return answer(
                    ProblemType.TIMEOUT.detail("The answer was given up, because it took longer than is allowed"));
        }
        if (cause instanceof RetryableException
                || cause instanceof TransactionTerminatedException
                || cause instanceof AuthenticationException) {
            LOG.warn("The database is not available: {}", cause.getMessage());
            return ResponseEntity.status(ProblemType.DATABASE_UNAVAILABLE.status())
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemType.DATABASE_UNAVAILABLE.detail("Try again in a moment"));
        }
        LOG.error("An unforeseen failure", exception);
        return answer(ProblemType.UNFORESEEN.detail("The server's log says what happened"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = switch (status.value()) {
            case 404 -> ProblemType.UNKNOWN_PATH;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.DATABASE_UNAVAILABLE;
            default -> status.is4xxClientError() ? badRequest(exception) : ProblemType.UNFORESEEN;
        };
        var detail =
                body instanceof ProblemDetail given && given.getDetail() != null ? given.getDetail() : problem.title();
        var typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(exception, problem.detail(detail), typed, problem.status(), request);
    }

    private static ProblemType badRequest(Exception exception) {
        return exception instanceof MissingServletRequestParameterException
                        || exception instanceof TypeMismatchException
                ? ProblemType.BAD_PARAMETER
                : ProblemType.BAD_REQUEST;
    }

    /** Says its content type, so that the formats that the client wishes for play no part. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static @Nullable Neo4jException databaseFailure(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException failure) {
                return failure;
            }
        }
        return null;
    }

    private static boolean timedOut(Neo4jException failure) {
        return failure.code().contains("TransactionTimedOut");
    }
}
