package org.skillways.command;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from reporting with a stack trace what the command line says in one line. */
final class UserErrorReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return UserError.messageOf(failure).isPresent();
    }
}
