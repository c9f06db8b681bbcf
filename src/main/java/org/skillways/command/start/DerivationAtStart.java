package org.skillways.command.start;

import org.skillways.derivation.Derivation;

/**
 * Derives what the bundled documents, or a load that was broken off, left to derive: last, so that the first requests need
 * not wait for it. Before that, bundled documents that somebody changed replace those of the bundled graph.
 */
public final class DerivationAtStart extends StartStep {

    private final Seeds seeds;
    private final Derivation derivation;

    public DerivationAtStart(Seeds seeds, Derivation derivation) {
        super(Integer.MAX_VALUE);
        this.seeds = seeds;
        this.derivation = derivation;
    }

    @Override
    public void run() {
        seeds.replaceInBundledGraph();
        derivation.run();
    }
}
