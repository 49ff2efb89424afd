package tsunagu.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tsunagu.app.check.Check;

/** Verifies rules, steps, articles, symptoms and languages, and names every file to mend. */
@Command(
        name = "check",
        description = "Verifies rules, steps, articles, symptoms and languages; exits with 1 when one is to mend.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private Knowing knowing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var problems = Check.of(knowing.home(), knowing.moreArticles());
        problems.forEach(spec.commandLine().getErr()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Everything is in order.");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
