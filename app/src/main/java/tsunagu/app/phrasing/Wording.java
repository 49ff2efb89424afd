package tsunagu.app.phrasing;

import java.util.List;
import java.util.Optional;

/** Says the sentences of one reply, one after the other. */
interface Wording extends AutoCloseable {

    /** How the next sentence is said; waits for it if need be. */
    String next();

    /** Whether anybody but us has worded anything of it. */
    boolean isReworded();

    /** How everything was said, when it is worth saying so again. */
    Optional<List<String>> whole();

    @Override
    void close();
}
