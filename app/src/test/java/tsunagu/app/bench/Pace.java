package tsunagu.app.bench;

import java.time.Duration;

/**
 * How long everything is measured.
 *
 * @param warmUp for which our own process runs whole turns, and the echo, before they are timed
 * @param stop for which one stop of a turn is timed
 * @param starts how often the server is started on a folder it knows
 * @param serverWarmUp for which the server runs before it is measured; its compiler needs some ten thousand turns
 * @param rounds how often the server and the echo take turns
 * @param round for which each of them is measured
 * @param load for which messages come by the timetable
 */
record Pace(
        Duration warmUp, Duration stop, int starts, Duration serverWarmUp, int rounds, Duration round, Duration load) {

    static final Pace FULL = new Pace(seconds(15), seconds(4), 5, seconds(60), 3, seconds(5), seconds(30));

    static final Pace QUICK = new Pace(seconds(6), seconds(1), 1, seconds(10), 1, seconds(5), seconds(8));

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
