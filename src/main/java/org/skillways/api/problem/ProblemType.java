package org.skillways.api.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Every error of the API; the names are part of the API and stay. */
public enum ProblemType {
    INVALID_SOC(
            HttpStatus.BAD_REQUEST,
            "This is not an O*NET-SOC code",
            "'counselor' is not an O*NET-SOC code such as 21-1014.00"),
    BAD_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter is wrong",
            "The parameter 'limit' is out of bounds, allowed is 1..200"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is wrong", "The body is not a JSON object"),
    UNKNOWN_OCCUPATION(
            HttpStatus.NOT_FOUND, "There is no such occupation", "No occupation has the code or title 'astronaut'"),
    UNKNOWN_STATEMENT(
            HttpStatus.NOT_FOUND, "There is no such statement", "No statement has the id '21-1014.00/MASTERY/x'"),
    UNKNOWN_SOURCE(HttpStatus.NOT_FOUND, "There is no such source", "No citation source has the key 'nothing'"),
    UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "There is no such query", "There is no query 'own/nothing'"),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND, "There is no such endpoint", "There is no endpoint at this path"),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This endpoint does not support this method",
            "Method 'DELETE' is not supported."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "This endpoint has no such format",
            "Acceptable representations: [application/json]."),
    AMBIGUOUS_OCCUPATION(HttpStatus.CONFLICT, "Several occupations have this name", "'social' can mean 3 occupations"),
    PAYLOAD_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE, "The body is too large", "The body has more than 64KB, the most allowed"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "This endpoint does not take this format",
            "Content-Type 'text/plain' is not supported."),
    QUERY_FAILED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The query failed in the database",
            "The database gave up 'own/shares': / by zero"),
    TOO_MANY_ROWS(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The result is too large",
            "The result of 'gaps/gap' has more than 100000 rows"),
    UNFORESEEN(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here", "The server's log says what happened"),
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database is not available", "Try again in a moment"),
    TIMEOUT(
            HttpStatus.GATEWAY_TIMEOUT,
            "The database took too long",
            "The query was given up, because it took longer than is allowed");

    private final HttpStatus status;
    private final String title;
    private final String example;

    ProblemType(HttpStatus status, String title, String example) {
        this.status = status;
        this.title = title;
        this.example = example;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of its type. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI type() {
        return URI.create("urn:skillways:problem:" + key());
    }

    /** A detail as it can be. */
    public String example() {
        return example;
    }

    public ProblemDetail detail(@Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? title : detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }

    /** The type for a status that a framework chose. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 404 -> UNKNOWN_PATH;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> DATABASE_UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : UNFORESEEN;
        };
    }
}
