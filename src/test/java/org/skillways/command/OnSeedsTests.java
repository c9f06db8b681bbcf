package org.skillways.command;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On the bundled seeds alone, where only what asks of O*NET alone has no answer. */
@SuppressWarnings("NullAway.Init")
class OnSeedsTests extends WholeApplicationTests {

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.onEmptyDatabase();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Override
    RunningApplication application() {
        return application;
    }

    @Override
    boolean mayBeEmpty(String question) {
        return question.startsWith("onet/")
                || question.endsWith("/coverage/releases")
                || NEEDS_THE_SENTENCE_MODEL.contains(question);
    }
}
