package org.skillways.cypher;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.skillways.Chromium;

/** Neo4j Browser in a Chromium without a window and without the internet, used by keys and clicks. */
public final class Neo4jBrowser implements AutoCloseable {

    /**
     * What the page shows of a text that was run.
     *
     * @param statuses of its statements: {@code success}, {@code error}, {@code skipped} and those of unfinished ones
     * @param columns of one statement's table; several statements have none
     * @param rows of one statement's answer; several statements have none
     * @param text everything that stands in the frame
     */
    public record Frame(List<String> statuses, List<String> columns, int rows, String text) {

        private boolean isFinished() {
            return !statuses.contains("waiting") && !statuses.contains("pending");
        }
    }

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern ROWS = Pattern.compile("Started streaming (\\d+) record");

    /** Each of several statements has an icon; one alone has a footer that says when it was done, or an error. */
    private static final String FRAME = """
            const parts = (root, name) => [...root.querySelectorAll(`[data-testid=${name}]`)];
            const text = (root, name) => parts(root, name).map(part => part.textContent).join(' ');
            const ran = frame => text(frame, 'frameCommand').replace(/\\s+/g, ' ').trim();
            const frame = parts(document, 'frame').find(frame => ran(frame) === arguments[0]);
            if (!frame) {
              return null;
            }
            const icons = parts(frame, 'multi-statement-list-icon');
            const status = () => text(frame, 'frameContents').startsWith('ERROR') ? 'error'
              : /completed after/i.test(text(frame, 'frameStatusbar')) ? 'success' : 'pending';
            return {
              statuses: icons.length ? icons.map(icon => icon.title.replace('Status: ', '')) : [status()],
              columns: [...frame.querySelectorAll('[role=columnheader]')].map(column => column.textContent),
              text: text(frame, 'frameContents') + ' ' + text(frame, 'frameStatusbar')
            };
            """;

    private static final String ONE = "RETURN 1 AS one;";

    private final ChromeDriver page;

    public Neo4jBrowser(Chromium chromium, String address) {
        page = chromium.open(URI.create(address).getHost());
        page.get(address);
    }

    /** Fills in the form that the page begins with; again where the page lost the connection while it was starting. */
    public void connect(String uri, String user, String password) {
        waiting().pollInterval(Duration.ofSeconds(3)).ignoreExceptions().until(() -> {
            if (!page.findElements(selector("connect")).isEmpty()) {
                fillIn(uri, user, password);
                return false;
            }
            var frame = frame(ONE);
            if (frame == null) {
                submit(ONE);
            } else if (frame.isFinished() && frame.rows() != 1) {
                submit(":server connect");
            }
            return frame != null && frame.isFinished() && frame.rows() == 1;
        });
    }

    private void fillIn(String uri, String user, String password) {
        var address = URI.create(uri);
        part("bolt-scheme-select").sendKeys(address.getScheme() + "://");
        fill("boltaddress", address.getAuthority());
        fill("username", user);
        fill("password", password);
        part("connect").click();
    }

    private void fill(String field, String value) {
        part(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    /** Puts a text into the editor by way of the clipboard, runs it, and waits for all its statements; closes what was there before. */
    public Frame run(String text) {
        submit(text);
        return waiting().until(() -> frame(text), frame -> frame != null && frame.isFinished());
    }

    private void submit(String text) {
        page.executeScript("document.querySelectorAll('[data-testid=frame] [title=Close]').forEach(x => x.click())");
        paste(text);
        part("editor-Run").click();
    }

    /** Plays a guide, and returns the text of its first page. */
    public String play(String address) {
        submit(":play " + address);
        return waiting()
                .ignoreExceptions()
                .until(() -> String.valueOf(page.executeScript("""
                                return [...document.querySelectorAll('[data-testid=frame]')]
                                  .map(frame => frame.innerText)
                                  .find(text => text.includes(arguments[0]) && text.length > arguments[0].length + 100) ?? '';
                                """, address)), text -> !text.isEmpty());
    }

    /** Clicks a query of the guide's present page and runs what stands in the editor then. */
    public Frame runOfGuide(int place, String text) {
        waiting().ignoreExceptions().until(() -> {
            page.findElements(By.cssSelector("[data-testid=frame] .runnable"))
                    .get(place)
                    .click();
            return true;
        });
        part("editor-Run").click();
        return waiting().until(() -> frame(text), frame -> frame != null && frame.isFinished());
    }

    private void paste(String text) {
        var box = (WebElement) page.executeScript("""
                const box = document.createElement('textarea');
                box.value = arguments[0];
                return document.body.appendChild(box);
                """, text);
        box.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.chord(Keys.CONTROL, "c"));
        page.executeScript("arguments[0].remove()", box);
        page.findElement(By.cssSelector("[data-testid=activeEditor] textarea"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.chord(Keys.CONTROL, "v"));
    }

    /** The newest frame of a text, once all its statements are done. */
    private @Nullable Frame frame(String text) {
        var shown = (Map<?, ?>) page.executeScript(FRAME, onOneLine(text));
        if (shown == null) {
            return null;
        }
        var content = String.valueOf(shown.get("text"));
        var rows = ROWS.matcher(content);
        return new Frame(
                strings(shown.get("statuses")),
                strings(shown.get("columns")),
                rows.find() ? Integer.parseInt(rows.group(1)) : 0,
                content);
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private WebElement part(String name) {
        return waiting().ignoreExceptions().until(() -> page.findElement(selector(name)), WebElement::isDisplayed);
    }

    private static ConditionFactory waiting() {
        return await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(LONGEST);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static By selector(String name) {
        return By.cssSelector("[data-testid=" + name + "]");
    }

    @Override
    public void close() {
        page.quit();
    }
}
