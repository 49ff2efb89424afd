package tsunagu.kb;

import java.util.List;

/** Articles, steps or caveats that cannot be published, with everything that has to be mended. */
public final class BrokenContent extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    BrokenContent(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    static BrokenContent because(String problem) {
        return new BrokenContent(List.of(problem));
    }

    /** One line for each problem: what cannot be done, in which file and line, and what to do. */
    public List<String> problems() {
        return problems;
    }
}
