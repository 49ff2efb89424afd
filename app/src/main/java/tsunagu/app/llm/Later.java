package tsunagu.app.llm;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is made in the background and waited for where it is first wanted. */
final class Later<T> implements Supplier<T> {

    private final FutureTask<T> made;

    private Later(Supplier<T> making) {
        this.made = new FutureTask<>(making::get);
    }

    static <T> Later<T> of(Supplier<T> making) {
        var later = new Later<>(making);
        Thread.ofPlatform().daemon().name("later").start(later.made);
        return later;
    }

    @Override
    public T get() {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot wait for a model to be made: interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
