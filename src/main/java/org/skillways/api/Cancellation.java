package org.skillways.api;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stops in the database what a client asked that is gone. */
@Component
final class Cancellation implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);
    private static final String LOOK = Cancellation.class.getName();
    private static final long EVERY = Duration.ofMillis(250).toMillis();

    private final Questions questions;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Cancellation::daemon);

    Cancellation(Questions questions) {
        this.questions = questions;
        watch.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "client-watch");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(ClientConnection.GONE) instanceof BooleanSupplier gone) {
            var look = new Look(gone);
            questions.askAs(look.asker);
            request.setAttribute(LOOK, look);
            look.next = watch.scheduleWithFixedDelay(() -> stopIfGone(look), EVERY, EVERY, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private void stopIfGone(Look look) {
        try {
            if (look.seesNobody()) {
                questions.stop(look.asker);
            }
        } catch (RuntimeException e) {
            LOG.warn("A query whose client is gone goes on until its time is over: {}", e.getMessage());
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception exception) {
        if (request.getAttribute(LOOK) instanceof Look look) {
            look.end();
            questions.askAsNobody();
        }
    }

    /** Looks at a connection as long as it serves one request; afterwards it belongs to the next. */
    private static final class Look {

        private final String asker = UUID.randomUUID().toString();
        private final BooleanSupplier gone;
        private volatile @Nullable Future<?> next;
        private boolean over;

        Look(BooleanSupplier gone) {
            this.gone = gone;
        }

        synchronized boolean seesNobody() {
            return !over && gone.getAsBoolean();
        }

        void end() {
            synchronized (this) {
                over = true;
            }
            var planned = next;
            if (planned != null) {
                planned.cancel(false);
            }
        }
    }
}
