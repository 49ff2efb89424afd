package tsunagu.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tsunagu.app.eval.Evaluation;

/** Answers labelled reports and shows how often an expert would have answered alike. */
@Command(
        name = "eval",
        description = "Answers the labelled reports of a file and counts how often an expert would agree.",
        footer = {
            "",
            "A report is one line of JSON: id, message, lang, category, in_scope, expected_diagnosis,",
            "acceptable_diagnoses, expected_first_step, acceptable_first_steps, must_mention, must_not_recommend.",
            "Where labels are not ids of diagnoses and steps, mapping.json beside the file says what they stand for."
        },
        mixinStandardHelpOptions = true)
final class EvalCommand implements Runnable {

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Option(names = "--table-only", description = "leave out the reports that were missed")
    private boolean tableOnly;

    @Parameters(paramLabel = "FILE", description = "reports, one JSON object a line")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (var tsunagu = knowing.open(consulting.settings())) {
            var evaluation =
                    Evaluation.of(file, message -> new Talk(tsunagu, knowing.language()).say(message, List.of()));
            var terminal = spec.commandLine().getOut();
            terminal.print(evaluation.table());
            if (!tableOnly) {
                terminal.print("\n" + evaluation.misses());
            }
            terminal.flush();
        }
    }
}
