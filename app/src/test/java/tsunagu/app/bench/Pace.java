package tsunagu.app.bench;

import java.time.Duration;

/**
 * How long everything is measured.
 *
 * @param warmUp for which a server runs before it is measured, and at most for which our own process does
 * @param stop for which one stop of a turn is timed
 * @param starts how often the server is started on a folder it knows
 * @param rounds how often the server and the echo take turns
 * @param round for which each of them is measured
 * @param load for which messages come by the timetable
 */
record Pace(Duration warmUp, Duration stop, int starts, int rounds, Duration round, Duration load) {

    static final Pace FULL = new Pace(
            Duration.ofSeconds(20), Duration.ofSeconds(4), 5, 3, Duration.ofSeconds(5), Duration.ofSeconds(30));

    static final Pace QUICK =
            new Pace(Duration.ofSeconds(8), Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(5), Duration.ofSeconds(8));
}
