package tsunagu.rules;

import java.util.List;

/** The steps that one diagnosis plans, in the order in which they are to be tried. */
public record Remedy(String diagnosis, List<String> steps) {

    public static Remedy of(Diagnosis diagnosis, String... steps) {
        return new Remedy(diagnosis.id(), List.of(steps));
    }

    public boolean plans(String step) {
        return steps.contains(step);
    }
}
