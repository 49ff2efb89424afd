package tsunagu.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Guests who speak to a server: as fast as it answers, or by a timetable whether it answers or not. */
record Load(URI address, int guests) {

    private static final int DIGITS = 3;
    private static final double NANOS = 1e9;

    /** How many were answered in a second, and the mean letters of an answer. */
    record Throughput(double perSecond, int letters) {}

    /**
     * How long answers took, in nanoseconds.
     *
     * @param latency from the moment a message was due, and not from when we got round to sending it
     * @param lateness how much later than due it was sent
     */
    record Latency(double perSecond, Histogram latency, Histogram lateness) {}

    /** Everybody speaks again as soon as they are answered. */
    Throughput closedLoop(Duration duration) {
        var end = System.nanoTime() + duration.toNanos();
        var letters = new AtomicLong();
        var began = System.nanoTime();
        var counts = together(number -> {
            var count = 0L;
            try (var talker = new Talker(address, number)) {
                while (System.nanoTime() < end) {
                    letters.addAndGet(talker.speak());
                    count++;
                }
            }
            return count;
        });
        var count = counts.stream().mapToLong(Long::longValue).sum();
        return new Throughput(count * NANOS / (System.nanoTime() - began), (int) (letters.get() / Math.max(1, count)));
    }

    /** Messages are due at even intervals; a slow answer delays no other as long as a guest is free. */
    Latency openLoop(double perSecond, Duration duration) {
        var timetable = new Timetable(System.nanoTime(), NANOS / perSecond, (long) (perSecond * duration.toSeconds()));
        var heard = together(number -> timetable.keep(new Talker(address, number)));
        var latency = new Histogram(DIGITS);
        var lateness = new Histogram(DIGITS);
        heard.forEach(one -> {
            latency.add(one.latency);
            lateness.add(one.lateness);
        });
        return new Latency(timetable.count * NANOS / (System.nanoTime() - timetable.began), latency, lateness);
    }

    /** When the messages are due; each is taken by the next guest who is free. */
    private record Timetable(long began, double interval, long count, AtomicLong next) {

        Timetable(long began, double interval, long count) {
            this(began, interval, count, new AtomicLong());
        }

        Latency keep(Talker talker) throws IOException {
            var heard = new Latency(0, new Histogram(DIGITS), new Histogram(DIGITS));
            try (talker) {
                for (var turn = next.getAndIncrement(); turn < count; turn = next.getAndIncrement()) {
                    var due = began + (long) (turn * interval);
                    await(due);
                    heard.lateness.recordValue(System.nanoTime() - due);
                    talker.speak();
                    heard.latency.recordValue(System.nanoTime() - due);
                }
            }
            return heard;
        }

        private static void await(long due) {
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }

    private interface Guest<T> {
        T visit(int number) throws IOException;
    }

    private <T> List<T> together(Guest<T> guest) {
        try (var threads = Executors.newFixedThreadPool(guests)) {
            var visits = new ArrayList<Callable<T>>();
            for (var number = 0; number < guests; number++) {
                var mine = number;
                visits.add(() -> guest.visit(mine));
            }
            var results = new ArrayList<T>();
            for (var visit : threads.invokeAll(visits)) {
                results.add(visit.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new UncheckedIOException("Cannot go on measuring", new IOException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped measuring", e);
        }
    }
}
