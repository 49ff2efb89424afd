package tsunagu.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tsunagu.app.check.Check;
import tsunagu.app.llm.Trial;

/** Verifies rules, steps, articles, symptoms and languages, and names every file to mend; or tries the model. */
@Command(
        name = "check",
        description = "Verifies rules, steps, articles, symptoms and languages; exits with 1 when one is to mend.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Option(names = "--model", description = "ask the language model for one sentence instead, and say how that went")
    private boolean model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return model ? tryModel() : checkContent();
    }

    private int tryModel() {
        var outcome = Trial.of(consulting.settings());
        var terminal = spec.commandLine();
        outcome.lines().forEach((outcome.good() ? terminal.getOut() : terminal.getErr())::println);
        return outcome.good() ? 0 : 1;
    }

    private int checkContent() {
        var problems = Check.of(knowing.home(), knowing.moreArticles());
        problems.forEach(spec.commandLine().getErr()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Everything is in order.");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
