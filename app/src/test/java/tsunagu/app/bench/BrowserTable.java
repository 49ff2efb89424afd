package tsunagu.app.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tsunagu.app.browser.Chromium;
import tsunagu.app.browser.Look;

/** How long somebody in front of a browser waits for the first answer, and what it costs to show it. */
final class BrowserTable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WARM_UP = 12;
    private static final int VISITS = 40;
    private static final double MOST = 0.9;

    /** Counts from the key itself to the second frame after an answer stood in the page or in a shadow of it. */
    private static final String WATCH = """
            () => {
              const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? roots(one.shadowRoot) : [])];
              const replies = () => roots(document).flatMap((root) => [...root.querySelectorAll('.reply, [part~=reply]')]);
              const before = new Set(replies());
              const answered = () => replies().some((one) => !before.has(one) && one.checkVisibility() && one.textContent.trim());
              let pressed;
              addEventListener('keydown', (event) => { if (event.key === 'Enter') pressed ??= event.timeStamp; }, true);
              window.firstAnswer = new Promise((seen) => {
                const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
                const watch = new MutationObserver(() => {
                  if (!answered()) return;
                  watch.disconnect();
                  painted(() => seen(performance.now() - pressed));
                });
                const everything = { subtree: true, childList: true, characterData: true, attributes: true };
                roots(document).forEach((root) => watch.observe(root, everything));
              });
              window.shifts = { all: 0, unforeseen: 0 };
              new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => {
                shifts.all += value;
                shifts.unforeseen += hadRecentInput ? 0 : value;
              })).observe({ type: 'layout-shift', buffered: true });
            }
            """;

    private static final String LOADED = """
            ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
              .reduce((sum, one) => sum + one.transferSize, 0)
            """;

    private final List<String> lines = new ArrayList<>();

    /** What one visit came to: ms, bytes, and shifts as browsers add them up. */
    private record Seen(double answered, double page, double reply, double unforeseen, double shifts) {}

    static List<String> lines(List<String> command, Path folder) throws IOException, InterruptedException {
        if (Chromium.installed().isEmpty()) {
            return List.of("Nothing was measured in a browser, since there is no Chromium; install it.");
        }
        try (var server = ServerTable.serve(command, folder);
                var chromium = Chromium.open()) {
            return new BrowserTable().measured(chromium, server.address(PATIENCE));
        }
    }

    private List<String> measured(Chromium chromium, URI address) {
        var seen = new ArrayList<Seen>();
        for (var visit = 0; visit < WARM_UP + VISITS; visit++) {
            seen.add(visit(chromium, address, Script.ALL.get(visit % Script.ALL.size())));
        }
        var counted = seen.subList(WARM_UP, seen.size());
        lines.add("| " + VISITS + " people in a browser, each with a first question | median | p90 |");
        lines.add("|---|---:|---:|");
        add("from Enter to the first answer on the screen", "%,.1f ms", counted, Seen::answered);
        add("sent for the page and all it loads", "%,.0f bytes", counted, Seen::page);
        add("sent for the answer", "%,.0f bytes", counted, Seen::reply);
        add("layout shift as browsers count it", "%.4f", counted, Seen::unforeseen);
        add("layout shift with what follows the key", "%.4f", counted, Seen::shifts);
        return lines;
    }

    private static Seen visit(Chromium chromium, URI address, Script script) {
        try (var visit = chromium.visit(Look.in("ja"), address).open("/")) {
            var page = visit.page();
            var loaded = number(page, LOADED);
            var box = page.getByRole(AriaRole.TEXTBOX)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first();
            box.fill(script.opening());
            page.evaluate(WATCH);
            var reply = page.waitForResponse(
                    response -> response.request().method().equals("POST"), () -> box.press("Enter"));
            var answered = number(page, "firstAnswer");
            reply.finished();
            var sent = reply.request().sizes().responseBodySize;
            return new Seen(answered, loaded, sent, number(page, "shifts.unforeseen"), number(page, "shifts.all"));
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private void add(String title, String format, List<Seen> seen, ToDoubleFunction<Seen> figure) {
        var sorted = seen.stream().mapToDouble(figure).sorted().toArray();
        var median = String.format(Locale.ROOT, format, sorted[sorted.length / 2]);
        var most = String.format(Locale.ROOT, format, sorted[(int) Math.ceil(MOST * sorted.length) - 1]);
        lines.add("| " + title + " | " + median + " | " + most + " |");
    }
}
