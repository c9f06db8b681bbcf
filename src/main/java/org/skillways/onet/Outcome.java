package org.skillways.onet;

/** What became of a row: it began a fact, joined one, or was left out for a reason. */
record Outcome(String reason) {

    static final Outcome FACT = new Outcome("fact");
    static final Outcome MERGED = new Outcome("merged");

    static Outcome leftOut(String reason) {
        return new Outcome(reason);
    }
}
