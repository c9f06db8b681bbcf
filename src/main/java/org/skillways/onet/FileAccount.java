package org.skillways.onet;

import java.util.Map;
import java.util.TreeMap;
import org.skillways.onet.table.Outcome;

/**
 * Where the rows of one file went; the four numbers add up to its rows.
 *
 * @param file its path inside the archive or folder
 * @param facts rows that began a fact
 * @param merged rows that joined a fact begun by another row: a second scale, a second example
 * @param leftOut rows that are not in the graph, by reason
 * @param rejected rows that could not be used, each with a finding
 */
public record FileAccount(String file, long rows, long facts, long merged, Map<String, Long> leftOut, long rejected) {

    public FileAccount {
        leftOut = Map.copyOf(leftOut);
        var sum = facts
                + merged
                + rejected
                + leftOut.values().stream().mapToLong(Long::longValue).sum();
        if (sum != rows) {
            throw new IllegalArgumentException(file + " has " + rows + " rows, of which " + sum + " are accounted for");
        }
    }

    /** Counts while a file is being read. */
    public static final class Counter {

        private final String file;
        private final Map<String, Long> leftOut = new TreeMap<>();
        private long rows;
        private long facts;
        private long merged;
        private long rejected;

        public Counter(String file) {
            this.file = file;
        }

        public void count(Outcome outcome) {
            rows++;
            if (outcome.equals(Outcome.FACT)) {
                facts++;
            } else if (outcome.equals(Outcome.MERGED)) {
                merged++;
            } else {
                leftOut.merge(outcome.reason(), 1L, Long::sum);
            }
        }

        public void countRejected() {
            rows++;
            rejected++;
        }

        public FileAccount account() {
            return new FileAccount(file, rows, facts, merged, leftOut, rejected);
        }
    }
}
