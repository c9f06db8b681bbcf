package org.skillways.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which page of a list; values out of bounds are rejected, where Spring Data's own resolver corrects them silently.
 *
 * @param page which page, 0 for the first
 * @param size how many items a page has
 */
record PageParameters(
        @Min(0) @Max(10_000_000) @Schema(defaultValue = "0") @Nullable Integer page,

        @Min(1) @Max(200) @Schema(defaultValue = "20") @Nullable Integer size) {

    Pageable pageable() {
        return PageRequest.of(page == null ? 0 : page, size == null ? 20 : size);
    }
}
