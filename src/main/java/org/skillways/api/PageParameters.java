package org.skillways.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which page of a list; values out of bounds are rejected, where Spring Data's own resolver corrects them silently.
 *
 * @param page which page, 0 for the first
 * @param size how many items a page has
 */
record PageParameters(
        @Min(0) @Max(10_000_000) Integer page,

        @Min(1) @Max(200) Integer size) {

    PageParameters {
        page = Objects.requireNonNullElse(page, 0);
        size = Objects.requireNonNullElse(size, 20);
    }

    Pageable pageable() {
        return PageRequest.of(page, size);
    }
}
