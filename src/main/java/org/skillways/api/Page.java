package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list, with links to the others.
 *
 * @param links {@code self}, and {@code first}, {@code prev}, {@code next}, {@code last} where there is such a page
 */
record Page<T>(
        List<T> items, long total, @JsonProperty("_links") Map<String, Link> links) {

    /** Where another page is. */
    record Link(String href) {}

    /** The page that was asked for, with its address. */
    record Request(int number, int size, String address) {

        long skip() {
            return (long) number * size;
        }

        private Link link(long number) {
            return new Link(UriComponentsBuilder.fromUriString(address)
                    .replaceQueryParam("page", number)
                    .replaceQueryParam("size", size)
                    .build()
                    .toUriString());
        }
    }

    static <T> Page<T> of(Request request, List<T> items, long total) {
        var links = new LinkedHashMap<String, Link>();
        var last = Math.max(0, (total - 1) / request.size());
        links.put("self", request.link(request.number()));
        links.put("first", request.link(0));
        if (request.number() > 0) {
            links.put("prev", request.link(Math.min(request.number() - 1L, last)));
        }
        if (request.number() < last) {
            links.put("next", request.link(request.number() + 1L));
        }
        links.put("last", request.link(last));
        return new Page<>(items, total, links);
    }
}
