package org.skillways.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.skillways.Chromium;

/**
 * How soon a real browser shows the pages of a running application, and how much it loads for them, beside the empty form for routes,
 * which asks the database for nothing.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=PageBenchmark} while an application runs; {@code -Dskillways.api=ADDRESS} says where it is.
 */
class PageBenchmark {

    private static final String ADDRESS = System.getProperty("skillways.api", "http://localhost:8080");
    private static final int LOADS = 15;
    private static final String FORM = "/routes";
    private static final List<String> PAGES = List.of(
            FORM,
            "/",
            "/search?query=case+manager",
            "/search?query=Excel",
            "/occupations/29-1141.00",
            "/occupations/31-1131.00/moves",
            "/routes?from=31-1131.00&to=29-1141.00",
            "/routes?from=41-2011.00&to=29-1141.00",
            "/routes?from=31-1131.00&to=29-1141.00&maxMonths=3",
            "/compare?occupation=31-1131.00&occupation=29-1141.00",
            "/my-skills?have=Excel%0AActive+Listening&to=21-1014.00",
            "/occupations/29-1141.00/neighbourhood",
            "/occupations/41-2031.00/what-if",
            "/sources",
            "/status");

    /** Without what the drawing library weighs. */
    private static final String BYTES = """
            return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
              .filter(each => !each.name.includes('cytoscape')).reduce((sum, each) => sum + each.encodedBodySize, 0);
            """;

    @Test
    void timesTheFirstContentfulPaint() {
        Assumptions.assumeTrue(Chromium.find().isPresent(), "There is no chromium with its chromedriver on the PATH");
        var browser = Chromium.find().orElseThrow().open("localhost");
        try {
            var paints = new LinkedHashMap<String, List<Long>>();
            PAGES.forEach(page -> load(browser, page));
            for (var round = 0; round < LOADS; round++) {
                PAGES.forEach(page ->
                        paints.computeIfAbsent(page, first -> new ArrayList<>()).add(load(browser, page)));
            }
            var form = percentile(Objects.requireNonNull(paints.get(FORM)), 50);
            System.out.printf("%n| %-58s | %8s | %8s | %8s | %8s |%n", "page", "p50 ms", "p95 ms", "ratio", "kB");
            paints.forEach((page, times) -> {
                load(browser, page);
                var bytes = (Number) Objects.requireNonNull(browser.executeScript(BYTES));
                System.out.printf(
                        "| %-58s | %8d | %8d | %8.2f | %8d |%n",
                        page,
                        percentile(times, 50),
                        percentile(times, 95),
                        percentile(times, 50) / (double) form,
                        bytes.longValue() / 1000);
            });
        } finally {
            browser.quit();
        }
    }

    private static long load(ChromeDriver browser, String page) {
        browser.get(ADDRESS + page);
        return Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> (Number) browser.executeScript(
                                "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"),
                        paint -> paint != null && paint.doubleValue() > 0)
                .longValue();
    }

    private static long percentile(List<Long> times, int percent) {
        return times.stream()
                .sorted()
                .skip((long) Math.ceil(times.size() * percent / 100.0) - 1)
                .findFirst()
                .orElseThrow();
    }
}
