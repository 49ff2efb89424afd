package tsunagu.app.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tsunagu.app.inquiry.Costs;
import tsunagu.app.inquiry.Interviews;
import tsunagu.rules.Causes;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;

/** Shows how well questions are chosen. */
@Command(
        name = "questions",
        description =
                "Interviews somebody with each cause of rules/causes.yaml, and compares the order of the questions"
                        + " with the best possible one, a fixed and a random one.",
        mixinStandardHelpOptions = true)
final class QuestionsCommand implements Runnable {

    @Mixin
    private Knowing knowing;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var home = knowing.home();
        var costs = new Costs(knowing.knowledge().steps());
        var vocabulary = Vocabulary.load(home.vocabulary());
        var interviews = new Interviews(Causes.load(home.causes()), costs, vocabulary, Diagnostician.open());
        print(interviews, spec.commandLine().getOut());
    }

    private static void print(Interviews interviews, PrintWriter terminal) {
        var all = interviews.all();
        all.forEach(interview -> terminal.printf(
                "%-28s %s %2d  %s%n",
                interview.cause(),
                interview.settled() ? "settled" : "open " + interview.standing(),
                interview.asked().size(),
                String.join(", ", interview.asked())));
        var questions = all.stream()
                .mapToInt(interview -> interview.asked().size())
                .average()
                .orElse(0);
        terminal.printf("%nmean number of questions %.2f%n", questions);
        var orders = interviews.orders();
        terminal.printf("expected minutes until the trouble is over:%n");
        terminal.printf("  ours   %6.1f   %.1f %% above the best%n", orders.ours(), 100 * orders.gap());
        terminal.printf("  worth  %6.1f   by worth alone%n", orders.worth());
        terminal.printf("  best   %6.1f%n  fixed  %6.1f%n", orders.best(), orders.fixed());
        terminal.printf("  random %6.1f%n  no question at all %6.1f%n", orders.random(), orders.none());
        terminal.flush();
    }
}
