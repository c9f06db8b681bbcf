package org.skillways.command.start;

import org.skillways.derivation.Derivation;

/**
 * Derives what the bundled documents, or a load that was broken off, left to derive: last, so that the first requests need
 * not wait for it.
 */
public final class DerivationAtStart extends StartStep {

    private final Derivation derivation;

    public DerivationAtStart(Derivation derivation) {
        super(Integer.MAX_VALUE);
        this.derivation = derivation;
    }

    @Override
    public void run() {
        derivation.run();
    }
}
