package org.skillways.api;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Gives work up whose client is gone. */
@Component
final class Cancellation {

    private static final long EVERY = Duration.ofMillis(250).toMillis();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> daemon(work));

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "client-watch");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** Runs the work, and interrupts it when the client of the request hangs up. */
    void guard(HttpServletRequest request, Runnable work) {
        if (!(request.getAttribute(ClientConnection.GONE) instanceof BooleanSupplier gone)) {
            work.run();
            return;
        }
        var guarded = new Guarded(Thread.currentThread());
        var look = watch.scheduleWithFixedDelay(() -> guarded.interruptIf(gone), EVERY, EVERY, TimeUnit.MILLISECONDS);
        try {
            work.run();
        } catch (RuntimeException e) {
            throw guarded.interrupted.get() ? new AbandonedRequest() : e;
        } finally {
            look.cancel(false);
            guarded.end();
        }
    }

    /** A thread that may be interrupted as long as it works for the request. */
    private static final class Guarded {

        private final Thread thread;
        private final AtomicBoolean interrupted = new AtomicBoolean();
        private boolean working = true;

        Guarded(Thread thread) {
            this.thread = thread;
        }

        synchronized void interruptIf(BooleanSupplier gone) {
            if (working && gone.getAsBoolean() && interrupted.compareAndSet(false, true)) {
                thread.interrupt();
            }
        }

        /** Leaves the thread without an interruption that was meant for this request. */
        synchronized void end() {
            working = false;
            if (interrupted.get()) {
                Thread.interrupted();
            }
        }
    }
}
