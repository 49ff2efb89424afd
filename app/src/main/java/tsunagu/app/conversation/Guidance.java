package tsunagu.app.conversation;

import java.util.List;
import java.util.Map;
import tsunagu.kb.Citation;
import tsunagu.kb.Hit;
import tsunagu.kb.Output;
import tsunagu.kb.Procedure;

/**
 * What the library holds on a set of findings, in one language.
 *
 * @param procedures the words of every planned step
 * @param caveats the words of every caveat
 * @param outputs the outputs that would prove what is not proven yet
 * @param titles the title of each diagnosis
 * @param citations every quoted passage once; its number is its place, counted from one
 * @param citedBy the numbers of the passages that a step or caveat rests on
 * @param suggestions articles that may help
 */
public record Guidance(
        Map<String, Procedure> procedures,
        Map<String, String> caveats,
        Map<String, Output> outputs,
        Map<String, String> titles,
        List<Citation> citations,
        Map<String, List<Integer>> citedBy,
        List<Hit> suggestions) {}
