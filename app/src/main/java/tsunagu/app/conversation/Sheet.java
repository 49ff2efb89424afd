package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.List;
import tsunagu.rules.Fact;
import tsunagu.rules.evidence.Evidence;
import tsunagu.rules.evidence.EvidenceReader;
import tsunagu.rules.evidence.Excerpt;

/** Gathers what one turn brings: facts, output, and what is to be said of the output. */
final class Sheet {

    private static final EvidenceReader OUTPUT = new EvidenceReader();

    /** People write before and after what they paste; of more prose than this the middle is no longer theirs. */
    private static final int LONGEST_PROSE = 20_000;

    private final int turn;
    private final List<Fact> told = new ArrayList<>();
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Sheet(int turn) {
        this.turn = turn;
    }

    void tell(Fact fact) {
        told.add(fact);
    }

    /** What an attachment says; when neither output nor words could be read in it, that is noted. */
    void tell(Pasted pasted, List<Fact> facts) {
        told.addAll(facts);
        var isRead = !facts.isEmpty() || excerpts.stream().anyMatch(excerpt -> isReadFrom(pasted, excerpt));
        if (!isRead && notes.stream().noneMatch(note -> note.name().equals(pasted.name()))) {
            notes.add(new Note(Note.Kind.UNREAD, pasted.name(), 0));
        }
    }

    private static boolean isReadFrom(Pasted pasted, Excerpt excerpt) {
        return excerpt.name().equals(pasted.name()) && !excerpt.observations().isEmpty();
    }

    /** Takes the output out of a text and returns the words that are left, each where it was. */
    String take(Pasted pasted) {
        var evidence = OUTPUT.read(pasted.name(), turn, pasted.text());
        evidence.excerpts().stream().filter(it -> !it.observations().isEmpty()).forEach(excerpts::add);
        note(pasted, evidence);
        return shortened(evidence.prose());
    }

    private void note(Pasted pasted, Evidence evidence) {
        if (evidence.garbled()) {
            notes.add(new Note(Note.Kind.GARBLED, pasted.name(), 0));
        }
        for (var excerpt : evidence.excerpts()) {
            switch (excerpt.completeness()) {
                case BRIEF -> notes.add(new Note(Note.Kind.BRIEF, pasted.name(), excerpt.first()));
                case CUT -> notes.add(new Note(Note.Kind.CUT, pasted.name(), excerpt.last()));
                case WHOLE -> {}
            }
        }
    }

    private static String shortened(String prose) {
        if (prose.length() <= LONGEST_PROSE) {
            return prose;
        }
        var end = LONGEST_PROSE / 2;
        var blank = prose.substring(end, prose.length() - end).replaceAll("[^\\n]", " ");
        return prose.substring(0, end) + blank + prose.substring(prose.length() - end);
    }

    Read read(String words) {
        return new Read(told, excerpts, notes, words);
    }
}
