package org.skillways.command;

import org.skillways.derivation.Derivation;

/**
 * Derives what the bundled documents, or a load that was broken off, left to derive: last, so that the first questions need
 * not wait for it.
 */
final class DerivationAtStart extends StartStep {

    private final Derivation derivation;

    DerivationAtStart(Derivation derivation) {
        super(Integer.MAX_VALUE);
        this.derivation = derivation;
    }

    @Override
    void run() {
        derivation.run();
    }
}
