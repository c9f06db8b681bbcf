package org.skillways.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillways.cypher.InvalidParameter;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.evidence.UnknownSource;
import org.skillways.pathway.evidence.UnknownStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Says on a page what went wrong, and where to go from there. */
@ControllerAdvice(basePackageClasses = PageFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    /** What the forms call their fields, where that is not the name of the parameter. */
    private static final Map<String, String> LABELS = Map.of(
            "maxMonths", "At most, in months",
            "maxMoves", "Moves",
            "minWage", "Pay at least, in dollars a year",
            "fromLevel", "Level that I have",
            "toLevel", "Level to reach",
            "direction", "Direction",
            "sort", "Best first by",
            "kinds", "Kinds of moves");

    /** An occupation that the text can mean, and the same page with it. */
    record Choice(String title, String soc, String matched, String address) {}

    @ExceptionHandler
    ModelAndView unclear(UnclearOccupation exception, HttpServletRequest request) {
        var page = new ModelAndView("choose", HttpStatus.NOT_FOUND);
        page.addObject("typed", exception.typed());
        page.addObject(
                "choices",
                exception.choices().stream()
                        .map(choice -> new Choice(
                                choice.title(),
                                choice.soc(),
                                choice.matchedTitle() == null ? "" : choice.matchedTitle(),
                                address(request, exception, choice.soc())))
                        .toList());
        page.addObject("queries", List.of());
        return page;
    }

    /** The request with the code in place of what was typed, in its path or in one of its parameters. */
    private static String address(HttpServletRequest request, UnclearOccupation unclear, String soc) {
        var all = request.getParameterMap();
        var path = request.getRequestURI();
        var parts = path.split("/", -1);
        if (!all.containsKey(unclear.parameter()) && parts.length > 2) {
            parts[2] = soc;
            return ServletUriComponentsBuilder.fromRequest(request)
                    .replacePath(String.join("/", parts))
                    .build()
                    .toUri()
                    .getRawPath();
        }
        var address = UriComponentsBuilder.fromPath(path);
        all.forEach((name, values) -> {
            for (var value : values) {
                address.queryParam(
                        name, name.equals(unclear.parameter()) && value.equals(unclear.typed()) ? soc : value);
            }
        });
        return address.encode().toUriString();
    }

    @ExceptionHandler({UnknownOccupation.class, UnknownSource.class, UnknownStatement.class})
    ModelAndView unknown(RuntimeException exception) {
        return problem(HttpStatus.NOT_FOUND, "We do not have that", String.valueOf(exception.getMessage()) + ".");
    }

    @ExceptionHandler
    ModelAndView invalid(BindException exception) {
        var error = exception.getFieldErrors().stream()
                .min(Comparator.comparing(FieldError::getField))
                .orElseThrow();
        return problem(
                HttpStatus.BAD_REQUEST,
                "One of the fields is not right",
                field(error.getField()) + " " + fault(error) + ".");
    }

    private static String fault(FieldError error) {
        if (error.isBindingFailure()) {
            return "has a value of another kind: '" + error.getRejectedValue() + "'";
        }
        if (Objects.equals(error.getCode(), "Pattern")) {
            return "has a value that the form does not offer: '" + error.getRejectedValue() + "'";
        }
        return String.valueOf(error.getDefaultMessage());
    }

    /** The field by the words of its label. */
    private static String field(String name) {
        return "The field '" + LABELS.getOrDefault(name, name) + "'";
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, InvalidParameter.class})
    ModelAndView invalid(Exception exception) {
        var text = exception instanceof MethodArgumentTypeMismatchException mismatch
                ? field(mismatch.getName()) + " has a value of another kind: '" + mismatch.getValue() + "'"
                : exception.getMessage();
        return problem(HttpStatus.BAD_REQUEST, "One of the fields is not right", text + ".");
    }

    @ExceptionHandler
    ModelAndView anythingElse(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException) {
                LOG.warn("The database is not available: {}", cause.getMessage());
                return problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The database does not answer at the moment",
                        "It may be starting. Try again in a few seconds: nothing is lost.");
            }
        }
        LOG.error("An unforeseen failure", exception);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here", "The server's log says what happened.");
    }

    static ModelAndView problem(HttpStatus status, String title, String text) {
        var page = new ModelAndView("problem", status);
        page.addObject("problem", title);
        page.addObject("text", text);
        page.addObject("queries", List.of());
        return page;
    }
}
