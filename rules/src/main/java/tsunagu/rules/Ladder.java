package tsunagu.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several remedies laid into one order of steps.
 *
 * <p>Any two steps keep the order of the first who ordered them; a later wish that contradicts it is
 * ignored.
 */
public final class Ladder {

    private final Set<String> rungs = new LinkedHashSet<>();
    private final Map<String, Set<String>> behind = new HashMap<>();

    /** One step comes before another, if both are planned. */
    public void order(String first, String then) {
        if (first.equals(then) || isBehind(first, then)) {
            return;
        }
        var follow = new HashSet<>(behind.getOrDefault(then, Set.of()));
        follow.add(then);
        behind.computeIfAbsent(first, step -> new HashSet<>());
        behind.keySet().stream()
                .filter(step -> step.equals(first) || isBehind(first, step))
                .forEach(step -> behind.get(step).addAll(follow));
    }

    /** These steps are planned, in this order. */
    public void add(List<String> steps) {
        rungs.addAll(steps);
        for (var place = 0; place < steps.size(); place++) {
            var first = steps.get(place);
            steps.subList(place + 1, steps.size()).forEach(then -> order(first, then));
        }
    }

    public List<String> rungs() {
        var left = new ArrayList<>(rungs);
        var order = new ArrayList<String>();
        while (!left.isEmpty()) {
            var step = left.stream().filter(it -> isFree(it, left)).findFirst().orElseThrow();
            left.remove(step);
            order.add(step);
        }
        return order;
    }

    private boolean isFree(String step, List<String> left) {
        return left.stream().noneMatch(other -> isBehind(step, other));
    }

    private boolean isBehind(String step, String other) {
        return behind.getOrDefault(other, Set.of()).contains(step);
    }
}
