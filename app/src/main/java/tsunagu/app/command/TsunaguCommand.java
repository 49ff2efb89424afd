package tsunagu.app.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tsunagu.kb.BrokenContent;

/** The program's front door: everything that can be typed after {@code ./tsunagu}. */
@Command(
        name = "tsunagu",
        description = "Helps people whose Azure VM can no longer be reached.",
        subcommands = {
            ServeCommand.class,
            ChatCommand.class,
            AskCommand.class,
            SearchCommand.class,
            CheckCommand.class,
            EvalCommand.class,
            QuestionsCommand.class,
            WarmUpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Tsunagu 1.0.0")
public final class TsunaguCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv()));
    }

    static int run(String[] arguments, Map<String, String> environment) {
        try {
            return commandLine(environment).execute(arguments);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new TsunaguCommand(), new Parts(environment))
                .setDefaultValueProvider(new Settings(environment))
                .setOut(new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, command, parsed) -> complain(fault, command));
    }

    /** Makes the parts of commands; one of them wants the environment. */
    private record Parts(Map<String, String> environment) implements IFactory {

        @Override
        public <K> K create(Class<K> part) throws Exception {
            return part == Consulting.class
                    ? part.cast(new Consulting(environment))
                    : CommandLine.defaultFactory().create(part);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int complain(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof BrokenContent broken) {
            broken.problems().forEach(command.getErr()::println);
        } else if (fault instanceof IllegalStateException
                || fault instanceof IllegalArgumentException
                || fault instanceof UncheckedIOException) {
            command.getErr().println(fault.getMessage());
        } else {
            throw fault;
        }
        return 1;
    }
}
