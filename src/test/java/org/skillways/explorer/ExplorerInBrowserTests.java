package org.skillways.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.skillways.Chromium;
import org.skillways.command.RunningApplication;

/** The pages in a real browser: a planner's journey, by mouse, by keyboard and without scripts, and what axe-core finds. */
@SuppressWarnings("NullAway.Init")
class ExplorerInBrowserTests {

    private static final String TABLES_THAT_SCROLL = """
            return [...document.querySelectorAll('.scroll')].filter(each => each.scrollWidth > each.clientWidth + 1).length""";

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static RunningApplication application;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Chromium.find().isPresent(), "Skipped: there is no chromium with its chromedriver on the PATH");
        application = RunningApplication.onEmptyDatabase();
        browser = Chromium.find().orElseThrow().open("localhost");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            browser.quit();
            application.close();
        }
    }

    private static void open(String path) {
        browser.get(application.address() + path);
    }

    private static void look(String theme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of(ExplorerPages.PATHS), Stream.of(ExplorerPages.PROBLEMS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInBothThemesAndOnANarrowScreen(String path) throws IOException {
        for (var theme : List.of("light", "dark")) {
            for (var width : List.of(320, 1280)) {
                look(theme, width);
                open(path);
                browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
                var name = "%s %s %d".formatted(path, theme, width);
                var found = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();
                assertThat(found)
                        .as(name)
                        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                        .isEmpty();
                assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                        .as("%s scrolls to the side", name)
                        .isLessThanOrEqualTo(width);
                assertThat((Long) browser.executeScript(TABLES_THAT_SCROLL))
                        .as("%s has figures beyond its edge", name)
                        .isEqualTo(0);
                assertThat(complaints()).as(name).isEmpty();
            }
        }
        for (var width : List.of(320, 1280, 1920)) {
            for (var theme : List.of("light", "dark")) {
                look(theme, width);
                open(path);
                picture("%s %d %s".formatted(path, width, theme));
            }
        }
    }

    /** What the browser's console says: scripts that failed, files that are missing, what the security policy refused. */
    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("404"))
                .toList();
    }

    private static void picture(String name) throws IOException {
        var picture = browser.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "scale", 1, "width", extent("Width"), "height", extent("Height"))));
        Files.write(
                PICTURES.resolve(name.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-", "page-") + ".png"),
                Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    private static Object extent(String side) {
        return Objects.requireNonNull(browser.executeScript("return document.documentElement.scroll" + side));
    }

    private static WebElement element(String selector) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(15))
                .ignoreExceptions()
                .until(() -> browser.findElement(By.cssSelector(selector)), WebElement::isDisplayed);
    }

    private static void awaitHeading(String text) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(15))
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(browser.findElement(By.tagName("h1")).getText())
                                .contains(text));
    }

    @Test
    void takesAPlannerFromTheFirstPageToARouteAndItsSources() throws IOException {
        look("light", 1280);
        open("/");
        element("#query").sendKeys("mental health c");
        element(".awesomplete li:not(:empty)");
        picture("/ with suggestions");
        element(".awesomplete li:not(:empty)").click();
        awaitHeading("Mental Health Counselors");
        assertThat(element(".statements li").getText()).isNotBlank();

        element("a.button[href*='backwards']").click();
        awaitHeading("What leads here?");
        browser.findElement(By.linkText("Social and Human Service Assistants")).click();
        awaitHeading("From Social and Human Service Assistants to Mental Health Counselors");
        var stop = element("article.route details summary");
        stop.click();
        assertThat(element("article.route details[open] .statements li").getText())
                .isNotBlank();
        element("article.route details[open] .cites a").click();
        assertThat(element("#rests").getText()).contains("rest on it");
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        look("light", 1280);
        open("/");
        var keys = browser.switchTo().activeElement();
        keys.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("query");
        browser.switchTo().activeElement().sendKeys("social and human");
        element(".awesomplete li:not(:empty)");
        browser.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        awaitHeading("Social and Human Service Assistants");

        open("/routes");
        type("#from", "social and human service a");
        type("#to", "mental health couns");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        awaitHeading("From Social and Human Service Assistants to Mental Health Counselors");
    }

    private static void type(String field, String text) {
        var input = element(field);
        input.sendKeys(text);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !browser.findElements(By.cssSelector(".awesomplete > ul:not([hidden]) li"))
                        .isEmpty());
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    @Test
    void changesTheListInPlaceWhenAFilterChanges() {
        look("light", 1280);
        open("/occupations/21-1093.00/moves");
        var heading = element("h1");
        new org.openqa.selenium.support.ui.Select(element("#sort")).selectByValue("months");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(15))
                .until(() -> String.valueOf(browser.getCurrentUrl()).contains("sort=months"));
        assertThat(heading.isDisplayed()).as("the page was not loaded anew").isTrue();
        assertThat(browser.findElements(By.cssSelector("#result"))).hasSize(1);
    }

    @Test
    void drawsTheNeighbourhoodAndSavesIt() {
        look("light", 1280);
        open("/occupations/21-1014.00/neighbourhood");

        assertThat(element("#picture").isEnabled()).isTrue();
        assertThat(browser.findElements(By.cssSelector("#drawing canvas"))).isNotEmpty();
        var first = (String)
                browser.executeScript("return document.querySelector('#drawing canvas:last-of-type').toDataURL()");
        assertThat(first).hasSizeGreaterThan(3000);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void keepsTheWholeDrawingInSightWhenTheWindowGetsNarrow() {
        look("light", 1280);
        open("/occupations/21-1014.00/neighbourhood");
        assertThat(element("#picture").isEnabled()).isTrue();

        look("light", 320);

        await().pollInSameThread().until(() -> Boolean.TRUE.equals(browser.executeScript("""
                        const drawing = document.getElementById('drawing')._cyreg.cy;
                        const box = drawing.elements().renderedBoundingBox();
                        return drawing.width() < 320 && box.x1 >= 0 && box.x2 <= drawing.width();
                        """)));
    }

    @Test
    void readsAndFindsRoutesWithoutScripts() {
        var plain = Chromium.find()
                .orElseThrow()
                .open("localhost", Map.of("profile.managed_default_content_settings.javascript", 2));
        try {
            plain.get(application.address() + "/");
            plain.findElement(By.id("query")).sendKeys("counselor", Keys.ENTER);
            await().pollInSameThread()
                    .ignoreExceptions()
                    .until(() -> plain.findElement(By.cssSelector("ol.hits a")).isDisplayed());
            plain.get(application.address() + "/routes");
            plain.findElement(By.id("from")).sendKeys("Social and Human Service Assistants");
            plain.findElement(By.id("to")).sendKeys("Mental Health Counselors", Keys.ENTER);
            await().pollInSameThread()
                    .ignoreExceptions()
                    .until(() ->
                            plain.findElement(By.cssSelector("article.route")).isDisplayed());
        } finally {
            plain.quit();
        }
    }

    @Test
    void printsWithoutItsMenusAndForms() {
        look("light", 1280);
        open("/routes?from=21-1093.00&to=21-1014.00");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.findElement(By.cssSelector("header nav")).isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.cssSelector("form")).isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.cssSelector("article.route")).isDisplayed())
                    .isTrue();
            var pdf = Base64.getDecoder()
                    .decode(String.valueOf(browser.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                            .get("data")));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf.length).isGreaterThan(10_000);
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void sendsLittle() {
        look("light", 1280);
        var large = new ArrayList<String>();
        for (var path : ExplorerPages.PATHS) {
            open(path);
            var bytes = (Number) browser.executeScript("""
                    const all = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'));
                    return all.filter(each => !each.name.includes('cytoscape')).map(each => each.encodedBodySize).reduce((sum, size) => sum + size, 0);
                    """);
            if (bytes == null || bytes.longValue() > 300_000) {
                large.add(path + ": " + bytes);
            }
        }
        assertThat(large).isEmpty();
    }
}
