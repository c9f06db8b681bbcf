package org.skillways.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.TooManyRows;
import org.skillways.cypher.UnknownQuery;
import org.skillways.pathway.AmbiguousOccupation;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.evidence.UnknownSource;
import org.skillways.pathway.evidence.UnknownStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.DatabindException;

/** Makes every exception a problem detail of RFC 9457. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final Map<Class<? extends RuntimeException>, ProblemType> TYPES = Map.of(
            UnknownOccupation.class, ProblemType.UNKNOWN_OCCUPATION,
            UnknownStatement.class, ProblemType.UNKNOWN_STATEMENT,
            UnknownSource.class, ProblemType.UNKNOWN_SOURCE,
            UnknownQuery.class, ProblemType.UNKNOWN_QUERY,
            InvalidSoc.class, ProblemType.INVALID_SOC,
            TooManyRows.class, ProblemType.TOO_MANY_ROWS,
            BodyTooLarge.class, ProblemType.PAYLOAD_TOO_LARGE);

    @ExceptionHandler({
        UnknownOccupation.class,
        UnknownStatement.class,
        UnknownSource.class,
        UnknownQuery.class,
        InvalidSoc.class,
        TooManyRows.class,
        BodyTooLarge.class
    })
    ResponseEntity<ProblemDetail> domain(RuntimeException exception) {
        var type = Objects.requireNonNull(TYPES.get(exception.getClass()));
        return response(type.detail(exception.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ambiguousOccupation(AmbiguousOccupation exception) {
        var problem = ProblemType.AMBIGUOUS_OCCUPATION.detail(exception.getMessage());
        problem.setProperty("candidates", exception.candidates());
        return response(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> queryFailed(QueryFailed exception) {
        var problem = ProblemType.QUERY_FAILED.detail(exception.getMessage());
        problem.setProperty("code", exception.code());
        return response(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidParameter(InvalidParameter exception) {
        return response(parameter(exception.parameter(), exception.getMessage()));
    }

    /** A request record refuses its components while it is made. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidRequest(BeanInstantiationException exception)
            throws BeanInstantiationException {
        if (exception.getCause() instanceof InvalidParameter cause) {
            return invalidParameter(cause);
        }
        throw exception;
    }

    /** Tomcat refuses what is wrongly escaped. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableParameters(InvalidParameterException exception) {
        return response(ProblemType.BAD_REQUEST.detail("The query string is wrongly escaped"));
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
        if (cause != null && cause.code().contains("TransactionTimedOut")) {
            return response(ProblemType.TIMEOUT.detail(ProblemType.TIMEOUT.example()));
        }
        if (cause instanceof RetryableException
                || cause instanceof TransactionTerminatedException
                || cause instanceof AuthenticationException) {
            LOG.warn("The database is not available: {}", cause.getMessage());
            return unavailable();
        }
        LOG.error("An unforeseen failure", exception);
        return response(ProblemType.UNFORESEEN.detail(ProblemType.UNFORESEEN.example()));
    }

    private static ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(ProblemType.DATABASE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemType.DATABASE_UNAVAILABLE.detail(ProblemType.DATABASE_UNAVAILABLE.example()));
    }

    private static @Nullable Neo4jException databaseFailure(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException failure) {
                return failure;
            }
        }
        return null;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return exception.getFieldErrors().stream()
                .findFirst()
                .map(error -> parameter(name(error.getField()), message(error)))
                .map(problem -> body(problem))
                .orElseGet(() -> super.handleMethodArgumentNotValid(exception, headers, status, request));
    }

    private static String message(FieldError error) {
        var name = name(error.getField());
        return error.isBindingFailure()
                ? "The parameter '" + name + "' has a value of another type: '" + error.getRejectedValue() + "'"
                : "The parameter '" + name + "' " + error.getDefaultMessage();
    }

    /** The parameter without the place in a list. */
    private static String name(String field) {
        return field.replaceFirst("[\\[.].*", "");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return exception.getParameterValidationResults().stream()
                .findFirst()
                .map(result -> {
                    var name = String.valueOf(result.getMethodParameter().getParameterName());
                    var message = result.getResolvableErrors().get(0).getDefaultMessage();
                    return body(parameter(name, "The parameter '" + name + "' " + message));
                })
                .orElseGet(() -> super.handleHandlerMethodValidationException(exception, headers, status, request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = exception.getParameterName();
        return body(parameter(name, "The parameter '" + name + "' must have a value"));
    }

    /** A field of the body that is wrong, or a body that is not JSON. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return body(ProblemType.PAYLOAD_TOO_LARGE.detail(tooLarge.getMessage()));
            }
        }
        if (exception.getCause() instanceof DatabindException cause
                && !cause.getPath().isEmpty()) {
            var name = String.valueOf(cause.getPath().get(0).getPropertyName());
            return body(parameter(name, "The field '" + name + "' is unknown, or its value has another type"));
        }
        return body(ProblemType.BAD_REQUEST.detail("The body is not a JSON object"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var type =
                exception instanceof TypeMismatchException ? ProblemType.BAD_PARAMETER : ProblemType.of(status.value());
        var detail =
                body instanceof ProblemDetail given && given.getDetail() != null ? given.getDetail() : type.title();
        var typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(exception, type.detail(detail), typed, type.status(), request);
    }

    private static ProblemDetail parameter(String name, @Nullable String message) {
        var problem = ProblemType.BAD_PARAMETER.detail(message);
        problem.setProperty("parameter", name);
        return problem;
    }

    private static ResponseEntity<Object> body(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Says its content type, so that the formats that the client accepts play no part. */
    private static ResponseEntity<ProblemDetail> response(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
