package org.skillways.pathway;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options of a query, as long as services take maps. */
public final class Options {

    private Options() {}

    public static Map<String, @Nullable Object> with(
            Map<String, ? extends @Nullable Object> options, Map<String, ? extends @Nullable Object> values) {
        var all = new HashMap<String, @Nullable Object>(options);
        all.putAll(values);
        return all;
    }
}
