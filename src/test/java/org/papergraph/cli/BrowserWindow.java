package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.papergraph.graph.ConnectionSettings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neo4j Browser in a Chromium without a screen, which reaches nothing but this machine. It needs Debian's packages
 * {@code chromium} and {@code chromium-driver}, or the variables {@code CHROMIUM} and {@code CHROMEDRIVER}.
 */
final class BrowserWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(4);
    private static final String ANSWER = "[data-testid=stream] article";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** The nodes of the newest picture. Browser keeps what it draws as data of the elements. */
    private static final String NODES = """
            return JSON.stringify([...document.querySelector('article').querySelectorAll('svg g.node')].map(node => ({
              labels: [...node.__data__.labels],
              name: node.__data__.propertyMap.title || node.__data__.propertyMap.name,
              color: node.querySelector('circle.b-outline').getAttribute('fill'),
              caption: [...node.querySelectorAll('text')].map(line => line.textContent.trim()).join(' ')})))
            """;

    /** A click on the arrow of the guide's box with this text; whether it is there. */
    private static final String RUN = """
            const box = [...document.querySelectorAll('pre.runnable')].find(
              pre => pre.textContent.trim() === arguments[0]);
            box?.querySelector('i').click();
            return !!box;
            """;

    /** What happens when a person drags a file onto the window. */
    private static final String DROP = """
            const bytes = Uint8Array.from(atob(arguments[1]), letter => letter.charCodeAt(0));
            const dragged = new DataTransfer();
            dragged.items.add(new File([bytes], arguments[0]));
            for (const event of ['dragenter', 'dragover', 'drop']) {
              document.querySelector('.filedrop').dispatchEvent(
                new DragEvent(event, {dataTransfer: dragged, bubbles: true, cancelable: true}));
            }
            """;

    private final ChromeDriver driver;

    /**
     * A node in a picture.
     *
     * @param labels in the graph
     * @param name title or name in the graph
     * @param color of its circle
     * @param caption what stands in the circle
     */
    record DrawnNode(List<String> labels, String name, String color, String caption) {}

    private BrowserWindow(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A window with nothing in it, or empty where there is no Chromium. */
    static Optional<BrowserWindow> open() {
        Optional<Path> chromium = installed("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> control = installed("CHROMEDRIVER", "chromedriver");
        if (chromium.isEmpty() || control.isEmpty()) {
            return Optional.empty();
        }
        SELENIUM.setLevel(Level.OFF);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.get().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--window-size=1250,1000",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(new BrowserWindow(new ChromeDriver(service, options)));
    }

    private static Optional<Path> installed(String variable, String... names) {
        Stream<Path> known = Stream.of(names).map(name -> Path.of("/usr/bin", name));
        return Stream.concat(Stream.ofNullable(System.getenv(variable)).map(Path::of), known)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens Neo4j Browser and logs in. */
    void connect(String address, ConnectionSettings server) {
        driver.get(address + "?dbms=" + server.uri());
        one("[data-testid=username]").sendKeys(server.user());
        one("[data-testid=password]").sendKeys(server.password());
        click("[data-testid=connect]");
    }

    /** Clicks an element, wherever it is just moving to. */
    void click(String selector) {
        driver.executeScript("arguments[0].click()", one(selector));
    }

    /** Loads the style by the guide's link, which may be drawn anew just when it is clicked. */
    void loadStyle() {
        until("the style", () -> {
            click("a[exec-topic^=style]");
            return one(ANSWER).getText().contains("node.Paper") ? true : null;
        });
    }

    /** Drags a file onto the window. */
    void drop(String name, byte[] content) {
        driver.executeScript(DROP, name, Base64.getEncoder().encodeToString(content));
    }

    /** Opens the saved queries and waits for these folders among them. */
    void opensSavedQueries(String... folders) {
        click("[data-testid=navigationFavorites] button");
        until(
                "saved queries",
                () -> one("body").getText().lines().toList().containsAll(List.of(folders)) ? true : null);
    }

    /** Runs a box of the guide's present page. */
    void run(String box) {
        until("the box " + box, () -> Boolean.TRUE.equals(driver.executeScript(RUN, box.strip())) ? box : null);
    }

    /** Waits until the newest answer says something. */
    void says(String words) {
        until(words, () -> one(ANSWER).getText().contains(words) ? words : null);
    }

    /** The nodes of the newest answer, once they are drawn. */
    List<DrawnNode> nodes() {
        return until("a picture", () -> {
            List<DrawnNode> nodes =
                    JSON.readValue(String.valueOf(driver.executeScript(NODES)), new TypeReference<>() {});
            return nodes.isEmpty() ? null : nodes;
        });
    }

    /** Lets the picture of the newest answer come to rest, alone on the screen, and keeps it. */
    void keepPicture(Path file) throws IOException, InterruptedException {
        click("[data-testid=navigationGuides] button");
        Thread.sleep(REST.toMillis());
        click(ANSWER + " [aria-label=zoom-to-fit]");
        Thread.sleep(REST.toMillis());
        Files.createDirectories(file.getParent());
        Files.write(file, one(ANSWER + " [data-testid=frameContents]").getScreenshotAs(OutputType.BYTES));
    }

    private WebElement one(String selector) {
        return until(selector, () -> first(selector));
    }

    private @Nullable WebElement first(String selector) {
        List<WebElement> found = driver.findElements(By.cssSelector(selector));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Asks again and again, since the page is drawn anew at any time; what was there a moment ago may be stale. */
    private <T> T until(String what, Supplier<@Nullable T> question) {
        for (Instant start = Instant.now(); start.plus(PATIENCE).isAfter(Instant.now()); ) {
            try {
                Thread.sleep(PAUSE.toMillis());
                T answer = question.get();
                if (answer != null) {
                    return answer;
                }
            } catch (WebDriverException moved) {
                // drawn anew meanwhile: ask again
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError("Neo4j Browser does not come to: " + what + "\n"
                + driver.findElement(By.tagName("body")).getText());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
