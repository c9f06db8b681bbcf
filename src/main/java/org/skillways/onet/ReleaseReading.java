package org.skillways.onet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;
import org.skillways.onet.table.TableReader;

/** What the parts of one reading share: the files, the receiver of the facts, and what was already learned. */
final class ReleaseReading {

    private final TableReader reader;
    private final Consumer<Facts> receiver;
    final ContentModel contentModel = new ContentModel();
    final Set<String> tasks = new HashSet<>();
    final Set<String> detailedActivities = new HashSet<>();
    private Facts listed = new Facts(FactKind.LISTED_ELEMENT);

    ReleaseReading(TableReader reader, Consumer<Facts> receiver) {
        this.reader = reader;
        this.receiver = receiver;
    }

    TableReader reader() {
        return reader;
    }

    /** Reads a file whose rows are one kind of fact, and hands the facts on; nothing where the release lacks the file. */
    void facts(OnetTable table, FactKind kind, BiFunction<OnetRow, Facts, Outcome> use) {
        facts(List.of(table), kind, use);
    }

    /** Reads the files that together are one kind of fact, whichever of them the release has. */
    void facts(List<OnetTable> tables, FactKind kind, BiFunction<OnetRow, Facts, Outcome> use) {
        var facts = new Facts(kind);
        var usable = false;
        for (var table : tables) {
            usable |= read(table, row -> use.apply(row, facts));
        }
        if (usable) {
            hand(facts);
        }
    }

    /** Reads a file where the release has it; false where it has not, or the file cannot be used. */
    boolean read(OnetTable table, Function<OnetRow, Outcome> use) {
        return reader.has(table) && reader.read(table, use);
    }

    void hand(Facts facts) {
        if (!listed.all().isEmpty()) {
            receiver.accept(listed);
            listed = new Facts(FactKind.LISTED_ELEMENT);
        }
        receiver.accept(facts);
    }

    /** The id of the element that a row is about, which must be one with this label. */
    String element(OnetRow row, String label) {
        return element(row, "Element ID", "Element Name", label);
    }

    String element(OnetRow row, String idColumn, String nameColumn, @Nullable String label) {
        var id = row.text(idColumn);
        if (!contentModel.isEmpty() && !contentModel.has(id)) {
            throw new BadRow("The element " + id + " is not in Content Model Reference");
        }
        var actual = contentModel.label(id).orElseThrow(() -> new BadRow("Occupations are not rated on " + id));
        if (label != null && !actual.equals(label)) {
            throw new BadRow("The element " + id + " is a " + actual + ", not a " + label);
        }
        if (contentModel.isEmpty()) {
            var name = row.textOrNull(nameColumn);
            var known = name == null ? id : name;
            listed.put(
                    List.of(id, actual),
                    Properties.of("name", known)
                            .and("nameKey", Names.key(known))
                            .map());
        }
        return id;
    }
}
