package tsunagu.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tsunagu.app.json.Json;
import tsunagu.kb.Hit;
import tsunagu.kb.SearchQuery;

/** Searches the articles in the terminal. */
@Command(name = "search", description = "Searches the articles.", mixinStandardHelpOptions = true)
final class SearchCommand implements Runnable {

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Option(names = "--json", description = "print what was found as the API gives it")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "how many articles to show (default: ${DEFAULT-VALUE})")
    private int limit;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "what to look for")
    private List<String> words;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var query = new SearchQuery(String.join(" ", words), Optional.empty(), Optional.empty(), limit, 0);
        var page = knowing.knowledge(consulting.settings()).library().search(query);
        var terminal = spec.commandLine().getOut();
        if (json) {
            terminal.println(Json.pretty(page));
            return;
        }
        page.didYouMean().ifPresent(meant -> terminal.println("? " + meant));
        page.hits().forEach(hit -> print(hit, terminal));
    }

    private static void print(Hit hit, PrintWriter terminal) {
        terminal.println(hit.title() + " › " + hit.heading());
        terminal.println("  " + plain(hit.snippet()));
        terminal.println("  " + hit.url() + "  " + hit.updated() + (hit.archived() ? " archived" : ""));
    }

    private static String plain(String snippet) {
        return snippet.replaceAll("</?mark>", "*")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
