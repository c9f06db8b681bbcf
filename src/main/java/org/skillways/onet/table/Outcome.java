package org.skillways.onet.table;

/** What became of a row: it began a fact, joined one, or was left out for a reason. */
public record Outcome(String reason) {

    public static final Outcome FACT = new Outcome("fact");
    public static final Outcome MERGED = new Outcome("merged");

    public static Outcome leftOut(String reason) {
        return new Outcome(reason);
    }
}
