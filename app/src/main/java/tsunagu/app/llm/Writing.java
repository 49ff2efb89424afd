package tsunagu.app.llm;

import java.time.Duration;

/** What a model is writing, to be taken piece by piece by one reader. */
public interface Writing extends AutoCloseable {

    /** The next piece, waiting no longer than that; after an end or a fault there are no more. */
    Piece next(Duration patience);

    /** Stops the model where it is. */
    @Override
    void close();
}
