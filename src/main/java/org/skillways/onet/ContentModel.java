package org.skillways.onet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.onet.table.BadRow;

/** O*NET's content model: which ids are elements that occupations are rated on, and which are the headings above them. */
final class ContentModel {

    /** The six interests and six work values; the three entries after them are places for the highest of these. */
    private static final Pattern PREFERENCE = Pattern.compile("1\\.B\\.[12]\\.[a-f]");

    /** Generalised work activities; what stands below them since release 30.3 are intermediate and detailed ones. */
    private static final Pattern WORK_ACTIVITY = Pattern.compile("4\\.A\\.\\d+\\.[a-z]+\\.\\d+");

    private static final Pattern LISTED_ELSEWHERE = Pattern.compile("4\\.A(\\.\\w+){4,}|2\\.E(\\.\\w+){2,}");

    private static final Map<String, String> LABELS = Map.of(
            "1.A", "Ability",
            "1.B.3", "InterestArea",
            "1.C", "WorkStyle",
            "1.D", "WorkStyle",
            "2.A", "Skill",
            "2.B", "Skill",
            "2.C", "Knowledge",
            "4.C", "WorkContext");

    /** One row of the reference. */
    record Entry(String name, @Nullable String description) {}

    private final TreeMap<String, Entry> entries = new TreeMap<>();

    void add(String id, Entry entry) {
        if (entries.putIfAbsent(id, entry) != null) {
            throw new BadRow("The element " + id + " is listed twice");
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Whether the entry is a category of software or an activity below a generalised one, which have nodes of their own. */
    static boolean isListedElsewhere(String id) {
        return LISTED_ELSEWHERE.matcher(id).matches();
    }

    /** The label of an element; empty for a heading, and for what the graph has no ratings of. */
    Optional<String> label(String id) {
        if (PREFERENCE.matcher(id).matches()) {
            return Optional.of(id.startsWith("1.B.1") ? "Interest" : "WorkValue");
        }
        if (WORK_ACTIVITY.matcher(id).matches()) {
            return Optional.of("WorkActivity");
        }
        var next = entries.higherKey(id + ".");
        if (next != null && next.startsWith(id + ".")) {
            return Optional.empty();
        }
        return LABELS.entrySet().stream()
                .filter(label -> id.startsWith(label.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The nearest entry above; empty for the model's six domains. */
    Optional<String> parent(String id) {
        var above = id;
        while (above.contains(".")) {
            above = above.substring(0, above.lastIndexOf('.'));
            if (entries.containsKey(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
