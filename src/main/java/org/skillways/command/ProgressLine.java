package org.skillways.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Progress of long work: a bar on a terminal, nothing in a pipe. */
final class ProgressLine implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static ProgressLine named(String task) {
        return new ProgressLine(isTerminal() ? bar(task) : null);
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    private static boolean isTerminal() {
        return Ansi.AUTO.enabled();
    }

    synchronized void update(int done, int total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    /** One more step of work whose length is unknown. */
    synchronized void step(String what) {
        if (bar != null) {
            bar.setExtraMessage(what);
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
