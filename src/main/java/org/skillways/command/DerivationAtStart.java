package org.skillways.command;

import org.skillways.pathway.Derivation;
import org.springframework.context.SmartLifecycle;

/**
 * Derives what the bundled documents, or a load that was broken off, left to derive: last, so that the first questions need
 * not wait for it.
 */
final class DerivationAtStart implements SmartLifecycle {

    private final Derivation derivation;
    private volatile boolean running;

    DerivationAtStart(Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public void start() {
        derivation.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
