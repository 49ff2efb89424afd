package tsunagu.app.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tsunagu.app.ServerProcess;

/** How the server does as guests meet it, beside an echo on the same machine at the same time. */
final class ServerTable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int GUESTS = 8;
    private static final int TIMETABLE_GUESTS = 64;
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<String> command;
    private final Path folder;
    private final Pace pace;
    private final List<String> lines =
            new ArrayList<>(List.of("| the server as it is shipped | figure |", "|---|---:|"));

    /** A time of load on one server. */
    private record Round(Load.Throughput throughput, double cpuMicros) {

        double perSecond() {
            return throughput.perSecond();
        }
    }

    ServerTable(List<String> command, Path folder, Pace pace) {
        this.command = command;
        this.folder = folder;
        this.pace = pace;
    }

    List<String> lines() throws IOException, InterruptedException {
        starts();
        try (var server = server()) {
            var perSecond = besideEcho(server);
            timetable(server, perSecond / 2);
            add("resident memory after it", "%,d MB", Processes.residentMegabytes(server.handle()));
        }
        return lines;
    }

    private void starts() throws IOException, InterruptedException {
        var ready = new ArrayList<Double>();
        var answered = new ArrayList<Double>();
        var spent = new ArrayList<Double>();
        for (var start = 0; start <= pace.starts(); start++) {
            try (var server = server()) {
                Processes.requireReady(server.address(PATIENCE));
                ready.add(server.sinceStart().toMillis() / 1e3);
                spent.add(Processes.cpu(server.handle()).toMillis() / 1e3);
                speakOnce(server.address(PATIENCE));
                answered.add(server.sinceStart().toMillis() / 1e3);
            }
        }
        add("start to ready, with a new data folder", "%.2f s", ready.removeFirst());
        add("start to first answer, with a new data folder", "%.2f s", answered.removeFirst());
        add("start to ready, median of " + ready.size(), "%.2f s", median(ready));
        add("start to first answer, median of " + ready.size(), "%.2f s", median(answered));
        add("CPU until ready, the least", "%.2f s", Collections.min(spent));
    }

    /** The turns a second, as many as the server gives. */
    private double besideEcho(ServerProcess server) throws IOException, InterruptedException {
        var turns = new ArrayList<Round>();
        var echoes = new ArrayList<Round>();
        var warm = round(server, pace.serverWarmUp());
        try (var echo = ServerProcess.start(Processes.echo(warm.throughput().letters()), folder.resolve("echo.log"))) {
            round(echo, pace.warmUp());
            for (var round = 0; round < pace.rounds(); round++) {
                turns.add(round(server, pace.round()));
                echoes.add(round(echo, pace.round()));
            }
        }
        var perSecond = median(turns, Round::perSecond);
        add("durable turns, closed loop of " + GUESTS, "%,.0f /s", perSecond);
        add(
                "bare echo with answers of the same size (" + warm.throughput().letters() + " letters)",
                "%,.0f /s",
                median(echoes, Round::perSecond));
        add("durable turn to echo, turns a second", "%.1f %%", 100 * perSecond / median(echoes, Round::perSecond));
        add("CPU of the server for a turn", "%,.0f µs", median(turns, Round::cpuMicros));
        add("CPU of the echo for an answer", "%,.0f µs", median(echoes, Round::cpuMicros));
        return perSecond;
    }

    private void timetable(ServerProcess server, double perSecond) throws IOException, InterruptedException {
        var heard = new Load(server.address(PATIENCE), TIMETABLE_GUESTS).openLoop(perSecond, pace.load());
        add("open loop at half of that", "%,.0f /s", heard.perSecond());
        for (var percentile : new double[] {50, 99, 100}) {
            var name = percentile == 100 ? "longest" : "p" + (int) percentile;
            var took = heard.latency().getValueAtPercentile(percentile) / NANOS_PER_MILLI;
            var late = heard.lateness().getValueAtPercentile(percentile) / NANOS_PER_MILLI;
            add(name + " from the moment due (of it the driver's own lateness)", "%.2f (%.2f) ms", took, late);
        }
    }

    private Round round(ServerProcess server, Duration duration) throws IOException, InterruptedException {
        var load = new Load(server.address(PATIENCE), GUESTS);
        var before = Processes.cpu(server.handle());
        var throughput = load.closedLoop(duration);
        var spent = Processes.cpu(server.handle()).minus(before);
        return new Round(throughput, spent.toNanos() / 1e3 / (throughput.perSecond() * duration.toNanos() / 1e9));
    }

    private ServerProcess server() throws IOException {
        return serve(command, folder);
    }

    static ServerProcess serve(List<String> command, Path folder) throws IOException {
        var place = Stream.of(
                "serve",
                "--port",
                "0",
                "--home",
                Parts.home().toString(),
                "--data",
                folder.resolve("data").toString());
        return ServerProcess.start(Stream.concat(command.stream(), place).toList(), folder.resolve("server.log"));
    }

    private static void speakOnce(URI address) throws IOException {
        try (var talker = new Talker(address, 0)) {
            talker.speak();
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return median(rounds.stream().map(round -> figure.applyAsDouble(round)).toList());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private void add(String title, String format, Object... figures) {
        lines.add("| " + title + " | " + String.format(Locale.ROOT, format, figures) + " |");
    }
}
