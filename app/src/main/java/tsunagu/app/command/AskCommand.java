package tsunagu.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tsunagu.app.conversation.Pasted;
import tsunagu.app.json.Json;

/** Answers one question on standard output. */
@Command(
        name = "ask",
        description = "Answers one question; with -, reads pasted output from standard input.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Runnable {

    private static final String STANDARD_INPUT = "-";

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Option(names = "--json", description = "print the reply as the API gives it")
    private boolean json;

    @Parameters(
            paramLabel = "QUESTION",
            arity = "1..*",
            description = "the question in your own words, and - for output read from standard input")
    private List<String> words = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var question = new ArrayList<>(words);
        var evidence = question.removeIf(STANDARD_INPUT::equals) ? List.of(standardInput()) : List.<Pasted>of();
        try (var tsunagu = knowing.open(consulting.settings())) {
            var reply = new Talk(tsunagu, knowing.language()).say(String.join(" ", question), evidence);
            spec.commandLine()
                    .getOut()
                    .println(json ? Json.pretty(reply) : reply.text().orElse(""));
        }
    }

    private static Pasted standardInput() {
        try {
            return new Pasted("stdin", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the standard input", e);
        }
    }
}
