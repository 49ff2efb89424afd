package tsunagu.kb;

/** Hears how far the indexing of the articles has come. */
@FunctionalInterface
public interface Progress {

    void indexed(int done, int total);

    static Progress silent() {
        return (done, total) -> {};
    }
}
