package org.skillways.api;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Everything that an answer of the API can say instead of an answer; the names are part of the API and stay. */
enum Problem {
    INVALID_SOC(HttpStatus.BAD_REQUEST, "This is no O*NET-SOC code"),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is wrong"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is wrong"),
    UNKNOWN_OCCUPATION(HttpStatus.NOT_FOUND, "There is no such occupation"),
    AMBIGUOUS_OCCUPATION(HttpStatus.CONFLICT, "Several occupations have this name"),
    UNKNOWN_STATEMENT(HttpStatus.NOT_FOUND, "There is no such statement"),
    UNKNOWN_SOURCE(HttpStatus.NOT_FOUND, "There is no such source"),
    UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "There is no such query"),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address has no such format"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address does not take this format"),
    UNFORESEEN(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database is not available"),
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "The database took too long");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    URI type() {
        return URI.create(
                "urn:skillways:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    ProblemDetail detail(@Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? title : detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }
}
