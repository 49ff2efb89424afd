package tsunagu.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What went wrong behind pages: errors of scripts and in the console, breaches of a policy, requests to other hosts. */
final class Faults {

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", HostPage.INTRANET);

    private final List<String> seen = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Faults(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(this::hear);
        context.onRequest(this::hear);
    }

    void expect(String part) {
        expected.add(part);
    }

    void assertAsExpected() {
        var unexpected = seen.stream().filter(fault -> expected.stream().noneMatch(fault::contains));
        var missing = expected.stream()
                .filter(part -> seen.stream().noneMatch(fault -> fault.contains(part)))
                .map(part -> "did not come: " + part);
        assertEquals(List.of(), unexpected.toList(), "Faults behind the page");
        assertEquals(List.of(), missing.toList(), "Faults that were expected");
    }

    /** Chromium tells breaches of a policy in the console, too. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            seen.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void hear(WebError error) {
        seen.add("script: " + error.error());
    }

    private void hear(Request request) {
        var address = URI.create(request.url());
        if (address.getScheme().startsWith("http") && !HERE.contains(address.getHost())) {
            seen.add("request to another host: " + request.url());
        }
    }
}
