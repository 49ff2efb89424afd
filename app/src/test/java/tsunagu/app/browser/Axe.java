package tsunagu.app.browser;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import tsunagu.app.browser.Look.Way;

/** Looks for what keeps people from using a page, by the rules of WCAG 2.0 to 2.2, A and AA, and by good practice. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static void assertNoBarriers(Visit visit) {
        var barriers = axe(visit).analyze().getViolations();

        assertEquals(
                "",
                barriers.stream().map(Axe::told).collect(joining("\n")),
                visit.page().url());
    }

    /**
     * The quicker of two modes, which leaves out only what lies in frames of other sites.
     *
     * <p>Where the person's own colours prevail, the page still tells axe those that it would have had.
     */
    private static AxeBuilder axe(Visit visit) {
        var axe = new AxeBuilder(visit.page()).withTags(RULES).setLegacyMode(true);
        return visit.look().is(Way.FORCED_COLOURS) ? axe.disableRules(List.of("color-contrast")) : axe;
    }

    private static String told(Rule rule) {
        var nodes = rule.getNodes().stream().map(Axe::told).collect(joining());
        return rule.getId() + ": " + rule.getHelp() + " (" + rule.getHelpUrl() + ")" + nodes;
    }

    private static String told(CheckedNode node) {
        return "\n  " + node.getTarget() + " " + node.getHtml() + "\n    "
                + node.getFailureSummary().replace("\n", "\n    ");
    }
}
