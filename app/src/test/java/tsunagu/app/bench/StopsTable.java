package tsunagu.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What every stop of a turn takes, and its share of the whole. */
final class StopsTable {

    private static final String WHOLE = "whole";
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("jsonIn", "JSON in");
        ROWS.put("lexicon", "lexicon");
        ROWS.put("rules", "rules");
        ROWS.put("lookUp", "look-up: citations, suggestions");
        ROWS.put("replyAndHash", "reply and plan hash");
        ROWS.put("phrasing", "plain phrasing");
        ROWS.put("jsonOut", "JSON out");
        ROWS.put("memoryJson", "memory from and to JSON");
        ROWS.put("claimAndCommit", "SQLite: claim and commit, both FULL");
        ROWS.put("withoutStore", "**turn without the store**");
        ROWS.put(WHOLE, "**whole durable turn**");
        ROWS.put("bareSync", "for comparison: write and sync 4 KB");
    }

    private StopsTable() {}

    static List<String> lines(Pace pace) throws RunnerException {
        var times = new LinkedHashMap<String, RunResult>();
        run(pace).forEach(result -> times.put(name(result), result));
        var lines = new ArrayList<String>();
        lines.add("| stop of a turn | average µs | ± µs | CPU µs | CPU share |");
        lines.add("|---|---:|---:|---:|---:|");
        ROWS.forEach((name, title) -> lines.add(line(title, times.get(name), cpu(times.get(WHOLE)))));
        return lines;
    }

    /** All stops run in one process, as they do in the server, and meet a compiler that has seen whole turns. */
    private static Collection<RunResult> run(Pace pace) throws RunnerException {
        run("TurnStoreBenchmark.whole", pace.warmUp(), Duration.ofMillis(2));
        return run("", pace.stop().dividedBy(2), pace.stop());
    }

    private static Collection<RunResult> run(String which, Duration warmUp, Duration timed) throws RunnerException {
        var options = new OptionsBuilder()
                .include("tsunagu\\.app\\.bench\\..*" + which)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(CpuTime.class)
                .forks(0)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(warmUp.toMillis()))
                .measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(timed.toMillis() / 2))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }

    private static String line(String title, RunResult result, double whole) {
        var time = result.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.1f | %s |",
                title,
                time.getScore(),
                (time.getStatistics().getMax() - time.getStatistics().getMin()) / 2,
                cpu(result),
                share(title, cpu(result) / whole));
    }

    private static String share(String title, double share) {
        return title.startsWith("for comparison") ? "" : Math.round(100 * share) + " %";
    }

    private static double cpu(RunResult result) {
        return result.getSecondaryResults().get(CpuTime.NAME).getScore();
    }

    private static String name(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
