package org.skillways.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConcurrentlyTests {

    private final Concurrently concurrently = new Concurrently();

    @Test
    @Timeout(20)
    void runsPartsAtTheSameTime() {
        var met = new CountDownLatch(2);
        Supplier<Boolean> part = () -> {
            met.countDown();
            return await(met);
        };

        var one = concurrently.start(part);
        var other = concurrently.start(part);

        assertThat(one.get()).isTrue();
        assertThat(other.get()).isTrue();
    }

    @Test
    void throwsWhatThePartThrows() {
        var unknown = concurrently.start(() -> {
            throw UnknownOccupation.named("99-9999.00");
        });

        assertThatThrownBy(unknown::get).isInstanceOf(UnknownOccupation.class);
    }

    @Test
    @Timeout(20)
    void runsAPartOnTheStartingThreadWhereNoOtherIsFree() {
        var end = new CountDownLatch(1);
        var waiting = IntStream.range(0, 32)
                .mapToObj(i -> concurrently.start(() -> await(end)))
                .toList();

        var thread = concurrently.start(Thread::currentThread);
        end.countDown();

        assertThat(thread.get()).isSameAs(Thread.currentThread());
        assertThat(waiting).allMatch(Supplier::get);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
