package tsunagu.app.eval;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.app.reply.HeldDiagnosis;
import tsunagu.app.reply.ShownPlan;
import tsunagu.rules.Fact;

/** How well we answered a file of reports. */
public final class Evaluation {

    private static final String ROW = "%-22s %4s %10s %11s %9s %8s %8s %5s%n";

    private final List<Verdict> verdicts;

    private Evaluation(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * Answers every report of a file as the first message of a conversation.
     *
     * @param answers what is replied to a message
     * @throws IllegalArgumentException naming the line that is no report
     */
    public static Evaluation of(Path file, Function<String, tsunagu.app.reply.Reply> answers) {
        var labels = Labels.beside(file);
        return new Evaluation(Reports.in(file).stream()
                .map(report -> Verdict.on(report, answers.apply(report.message()), labels))
                .toList());
    }

    /** How many reports there are. */
    public int size() {
        return verdicts.size();
    }

    /** The share of reports with an accepted diagnosis, from 0 to 1. */
    public double diagnoses() {
        return share(verdicts, Verdict::diagnosis);
    }

    /** The share of reports whose plan begins as accepted, from 0 to 1. */
    public double firstSteps() {
        return share(verdicts, Verdict::firstStep);
    }

    /** The reports with a step that must not be recommended. */
    public List<String> harmed() {
        return ids(verdict -> !verdict.harmful().isEmpty());
    }

    /** The reports that are not ours and were answered with repairs. */
    public List<String> repaired() {
        return ids(Verdict::repairs);
    }

    private List<String> ids(Predicate<Verdict> such) {
        return verdicts.stream()
                .filter(such)
                .map(verdict -> verdict.report().id())
                .toList();
    }

    /** The figures by category, by language and in all. */
    public String table() {
        var head = ROW.formatted("", "n", "diagnosis", "first step", "mentions", "harmful", "repairs", "ask");
        var rows = Stream.of(
                        grouped(verdict -> verdict.report().category()),
                        grouped(verdict -> verdict.report().lang()),
                        row("all", verdicts))
                .collect(Collectors.joining());
        return head + rows;
    }

    private String grouped(Function<Verdict, String> by) {
        return verdicts.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .collect(Collectors.joining());
    }

    private static String row(String name, List<Verdict> group) {
        return ROW.formatted(
                name,
                group.size(),
                percent(group, Verdict::diagnosis),
                percent(group, Verdict::firstStep),
                percent(group, verdict -> verdict.missing().isEmpty()),
                count(group, verdict -> !verdict.harmful().isEmpty()),
                count(group, Verdict::repairs),
                count(group, verdict -> verdict.reply().kind().equals("ask")));
    }

    private static String percent(Collection<Verdict> group, Predicate<Verdict> such) {
        return "%.1f %%".formatted(100 * share(group, such));
    }

    private static double share(Collection<Verdict> group, Predicate<Verdict> such) {
        return group.isEmpty() ? 0 : (double) count(group, such) / group.size();
    }

    private static long count(Collection<Verdict> group, Predicate<Verdict> such) {
        return group.stream().filter(such).count();
    }

    /** Every report that was not answered as an expert would, with what was read of it. */
    public String misses() {
        return verdicts.stream()
                .filter(verdict -> !verdict.isFlawless())
                .map(Evaluation::miss)
                .collect(Collectors.joining("\n"));
    }

    private static String miss(Verdict verdict) {
        var report = verdict.report();
        var reply = verdict.reply();
        return Stream.of(
                        "%s %s %s".formatted(report.id(), report.lang(), report.category()),
                        "  message    " + report.message().replace("\n", "\n             "),
                        "  facts      "
                                + reply.facts().stream().map(Evaluation::fact).collect(Collectors.joining(", ")),
                        "  reply      %s%s"
                                .formatted(
                                        reply.kind(),
                                        reply.question()
                                                .map(asked -> ", asks " + asked.fact())
                                                .orElse("")),
                        wanted("diagnosis ", verdict.diagnosis(), diagnoses(verdict), report.diagnoses()),
                        wanted("first step", verdict.firstStep(), plan(verdict), report.firstSteps()),
                        listed("missing   ", verdict.missing()),
                        listed("harmful   ", verdict.harmful()),
                        verdict.repairs() ? "  repairs what is not ours to repair\n" : "")
                .filter(line -> !line.isEmpty())
                .map(line -> line.endsWith("\n") ? line : line + "\n")
                .collect(Collectors.joining());
    }

    private static String fact(Fact fact) {
        return fact.name() + "=" + fact.value();
    }

    private static List<String> diagnoses(Verdict verdict) {
        return verdict.reply().diagnoses().stream().map(HeldDiagnosis::id).toList();
    }

    private static List<String> plan(Verdict verdict) {
        return verdict.reply().plan().map(ShownPlan::steps).orElse(List.of()).stream()
                .map(step -> step.id() + "(" + step.state() + ")")
                .toList();
    }

    private static String wanted(String name, boolean fits, List<String> got, List<String> expected) {
        return "  %s %s%s %s\n"
                .formatted(
                        name,
                        fits ? "" : "✗ ",
                        String.join(", ", got),
                        fits ? "" : "← " + String.join(" | ", expected));
    }

    private static String listed(String name, List<String> labels) {
        return labels.isEmpty() ? "" : "  %s %s\n".formatted(name, String.join(", ", labels));
    }
}
