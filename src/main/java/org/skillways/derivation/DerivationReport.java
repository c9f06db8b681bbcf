package org.skillways.derivation;

/**
 * What a derivation did.
 *
 * @param unchanged true where the graph was as it was after the last derivation, so that nothing was looked at
 * @param textsEmbedded texts that the sentence model read; 0 without one
 * @param statementsAligned statements that were compared with activities, elements and tasks by meaning; 0 without a sentence model
 */
public record DerivationReport(
        boolean unchanged,
        int occupations,
        Count similarities,
        Count transitions,
        int statementsRead,
        Count mentions,
        int textsEmbedded,
        int statementsAligned,
        long milliseconds) {

    /** Relationships of one kind; {@code written} counts new and changed ones. */
    public record Count(int written, int removed) {

        static final Count NONE = new Count(0, 0);

        boolean isNone() {
            return written == 0 && removed == 0;
        }
    }

    public boolean wroteNothing() {
        return similarities.isNone()
                && transitions.isNone()
                && mentions.isNone()
                && textsEmbedded == 0
                && statementsAligned == 0;
    }
}
