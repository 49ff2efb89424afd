package tsunagu.app.channel;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people who do the same thing at the same moment. */
final class Together {

    private Together() {}

    static <T> List<T> all(int people, Callable<T> deed) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return results(deeds);
        }
    }

    private static <T> List<T> results(List<Future<T>> deeds) throws InterruptedException, ExecutionException {
        var results = new java.util.ArrayList<T>();
        for (var deed : deeds) {
            results.add(deed.get());
        }
        return results;
    }
}
