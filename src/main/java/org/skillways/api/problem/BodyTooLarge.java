package org.skillways.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.util.unit.DataSize;

/** A request body is larger than {@code skillways.api.max-body} allows. */
public final class BodyTooLarge extends UncheckedIOException {

    private BodyTooLarge(String message) {
        super(message, new IOException(message));
    }

    public static BodyTooLarge than(DataSize most) {
        return new BodyTooLarge("The body has more than " + most.toKilobytes() + "KB, the most allowed");
    }
}
