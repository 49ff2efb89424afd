package tsunagu.rules;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Writes down every rule that fires with the facts that made it fire. */
final class Trace extends DefaultAgendaEventListener {

    private final List<Firing> firings = new ArrayList<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        var match = event.getMatch();
        firings.add(new Firing(match.getRule().getName(), Diagnosis.facts(match)));
    }

    List<Firing> firings() {
        return List.copyOf(firings);
    }
}
