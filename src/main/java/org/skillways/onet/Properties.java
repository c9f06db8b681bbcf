package org.skillways.onet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the properties of one fact from one row; absent fields stay absent. */
final class Properties {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    static Properties of(String name, @Nullable Object value) {
        return new Properties().and(name, value);
    }

    static Properties none() {
        return new Properties();
    }

    Properties and(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Properties and(Properties more) {
        values.putAll(more.values);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return values;
    }
}
