package tsunagu.app.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tsunagu.app.bench.Parts;

/** Tries every injection in one of a few rooms, and tells at the end which of them moved something. */
record Trials(BlockingQueue<Room> rooms, BiConsumer<Room, Injection> trial) {

    private static final int ROOMS = 2;
    private static final int MOST_TOLD = 5;

    static void of(Parts parts, BiConsumer<Room, Injection> trial) {
        var rooms = Stream.generate(() -> Room.open(parts)).limit(ROOMS).toList();
        var trials = new Trials(new ArrayBlockingQueue<>(ROOMS, true, rooms), trial);
        var moved = Injection.ALL.parallelStream().flatMap(trials::moved).toList();
        rooms.forEach(Room::close);
        assertEquals(List.of(), moved.stream().limit(MOST_TOLD).toList(), moved.size() + " moved something");
    }

    private Stream<String> moved(Injection injection) {
        var room = room();
        try {
            trial.accept(room, injection);
            return Stream.empty();
        } catch (AssertionError | RuntimeException e) {
            return Stream.of(injection + "\n" + e);
        } finally {
            rooms.add(room);
        }
    }

    private Room room() {
        try {
            return rooms.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
