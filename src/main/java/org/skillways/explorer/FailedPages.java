package org.skillways.explorer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a browser is shown where the server could not even make the page. */
@Controller
final class FailedPages {

    @RequestMapping(path = "${spring.web.error.path:${error.path:/error}}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView failed(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return status.is5xxServerError()
                ? PageFailures.problem(status, "Something went wrong here", "The server's log says what happened.")
                : PageFailures.problem(
                        status, "There is no such page", "The address may be wrong, or the page was moved.");
    }
}
