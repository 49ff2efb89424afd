package tsunagu.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, in which tests and benchmarks see our pages; it reaches no host but this one. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--disable-quic",
            "--host-resolver-rules=MAP " + HostPage.INTRANET
                    + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where it is: in the place that TSUNAGU_CHROMIUM names, or else on the PATH under one of its names. */
    public static Optional<Path> installed() {
        return installed(System.getenv());
    }

    static Optional<Path> installed(Map<String, String> environment) {
        var named = environment.getOrDefault("TSUNAGU_CHROMIUM", "");
        if (!named.isEmpty()) {
            return Optional.of(required(Path.of(named)));
        }
        var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(folders)
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path required(Path named) {
        if (!Files.isExecutable(named)) {
            throw new IllegalStateException("Cannot start the browser that TSUNAGU_CHROMIUM names: there is no program "
                    + named + ". Name one that is there, or leave it empty.");
        }
        return named;
    }

    /** Starts it; to be used by the thread that started it alone. */
    public static Chromium open() {
        var program = installed().orElseThrow(() -> new IllegalStateException("Cannot find Chromium: install it."));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var options = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    /** Somebody new, who knows nothing of earlier visits and opens the pages of one site. */
    public Visit visit(Look look, URI site) {
        var context = browser.newContext(look.options().setBaseURL(site.toString()));
        return new Visit(context, look);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
