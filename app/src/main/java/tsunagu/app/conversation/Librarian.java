package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.kb.Article;
import tsunagu.kb.Citation;
import tsunagu.kb.Hit;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Output;
import tsunagu.kb.Reference;
import tsunagu.kb.SearchQuery;
import tsunagu.rules.Findings;

/** Looks up the words, grounds and further reading for what the rules decided. */
final class Librarian {

    private static final int SUGGESTIONS = 3;

    private final Knowledge knowledge;
    private final String language;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<String, List<Integer>> citedBy = new LinkedHashMap<>();

    private Librarian(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    static Guidance lookUp(Findings findings, String message, String language, Knowledge knowledge) {
        return new Librarian(knowledge, language).guidance(findings, message);
    }

    private Guidance guidance(Findings findings, String message) {
        var procedures = new LinkedHashMap<String, tsunagu.kb.Procedure>();
        var caveats = new LinkedHashMap<String, String>();
        for (var step : findings.plan().steps()) {
            var procedure = knowledge.steps().procedure(step.id()).orElseThrow(() -> unwritten(step.id()));
            procedures.put(step.id(), procedure);
            cite(step.id(), procedure.references());
        }
        for (var id : findings.plan().caveats()) {
            var caveat = knowledge.steps().caveat(id).orElseThrow(() -> unwritten(id));
            caveats.put(id, caveat.words().get(language));
            cite(id, caveat.references());
        }
        return new Guidance(
                procedures,
                caveats,
                outputs(findings),
                titles(findings),
                citations,
                citedBy,
                suggestions(findings, message));
    }

    private Map<String, Output> outputs(Findings findings) {
        var outputs = new LinkedHashMap<String, Output>();
        findings.proofs()
                .forEach(id -> outputs.put(id, knowledge.steps().output(id).orElseThrow(() -> unwritten(id))));
        return outputs;
    }

    private void cite(String id, List<Reference> references) {
        citedBy.put(
                id,
                references.stream()
                        .map(reference -> number(knowledge.library().cite(reference, language)))
                        .toList());
    }

    private int number(Citation citation) {
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        return citations.indexOf(citation) + 1;
    }

    private Map<String, String> titles(Findings findings) {
        var titles = new LinkedHashMap<String, String>();
        findings.diagnoses().forEach(held -> titles.put(held.id(), title(held.id())));
        findings.rejected()
                .forEach(lost ->
                        titles.put(lost.diagnosis().id(), title(lost.diagnosis().id())));
        return titles;
    }

    private String title(String diagnosis) {
        return knowledge
                .library()
                .article(diagnosis, language)
                .map(Article::title)
                .orElse(diagnosis);
    }

    /** The articles that go with the first diagnosis; without one, what a search for the person's words finds. */
    private List<Hit> suggestions(Findings findings, String message) {
        if (!findings.diagnoses().isEmpty()) {
            var first = findings.diagnoses().getFirst().id();
            return knowledge.library().related(first, language, SUGGESTIONS);
        }
        if (message.isBlank()) {
            return List.of();
        }
        var query = new SearchQuery(message, Optional.of(language), Optional.empty(), SUGGESTIONS, 0);
        return knowledge.library().search(query).hits();
    }

    private static IllegalStateException unwritten(String id) {
        return new IllegalStateException("Cannot publish " + id + ": write kb/steps/" + id + ".yaml (for a step) or "
                + "kb/caveats/" + id + ".yaml (for a caveat), kb/outputs/" + id + ".yaml (for an output).");
    }
}
