package org.skillways.command.start;

import org.springframework.context.SmartLifecycle;

/** Something that is done once, at its place in the start of the application. */
public abstract class StartStep implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    public StartStep(int phase) {
        this.phase = phase;
    }

    public abstract void run();

    @Override
    public final void start() {
        run();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
