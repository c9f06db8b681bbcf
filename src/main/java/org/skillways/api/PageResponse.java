package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list, with links to the others.
 *
 * @param items the items of this page, in order
 * @param total how many items there are on all pages
 * @param links {@code self}, and {@code first}, {@code prev}, {@code next}, {@code last} where there is such a page
 */
record PageResponse<T>(
        List<T> items, long total, @JsonProperty("_links") Map<String, Link> links) {

    static <T> PageResponse<T> of(Page<T> page) {
        var links = new LinkedHashMap<String, Link>();
        var number = page.getNumber();
        var last = Math.max(0, page.getTotalPages() - 1);
        links.put("self", link(page, number));
        links.put("first", link(page, 0));
        if (number > 0) {
            links.put("prev", link(page, Math.min(number - 1, last)));
        }
        if (number < last) {
            links.put("next", link(page, number + 1));
        }
        links.put("last", link(page, last));
        return new PageResponse<>(page.getContent(), page.getTotalElements(), links);
    }

    private static Link link(Page<?> page, int number) {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", page.getSize())
                .build();
        return new Link(uri.getPath() + "?" + uri.getQuery());
    }
}
