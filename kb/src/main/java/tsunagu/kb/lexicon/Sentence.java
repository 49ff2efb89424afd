package tsunagu.kb.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The clauses of one sentence, the groups spoken of in it, and whether it is an English question. */
record Sentence(List<Clause> clauses, Set<String> groups, boolean asks) {

    static final Sentence NONE = new Sentence(List.of(), Set.of(), false);

    private static final int REMARK = 20;
    private static final Pattern QUESTION =
            Pattern.compile("^\\W*(?:and |so |but )?(?:does|do|is|are|would|will|should|could|can|shall|may)\\b");

    static Sentence of(List<Clause> clauses) {
        var groups = new HashSet<String>();
        clauses.forEach(clause -> groups.addAll(clause.groups()));
        return new Sentence(clauses, groups, asks(clauses));
    }

    private static boolean asks(List<Clause> clauses) {
        return !clauses.isEmpty()
                && clauses.getLast().said().endsWith("?")
                && QUESTION.matcher(clauses.getFirst().said()).find();
    }

    /** Is it a few words added to what was said: "OS 側です"? */
    boolean isRemark() {
        return clauses.size() == 1 && clauses.getFirst().said().length() <= REMARK;
    }

    boolean speaksOf(String group) {
        return groups.contains(group);
    }
}
