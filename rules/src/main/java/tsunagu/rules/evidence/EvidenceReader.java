package tsunagu.rules.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds console output, JSON, files and logs in what people paste, in any order and amid their own words. */
public final class EvidenceReader {

    private static final int MOST_OBSERVATIONS = 5_000;
    private static final int SHORTEST = 3;

    /** CP932 read as UTF-8 or the other way round, and letters that were already lost. */
    private static final Pattern GARBLED =
            Pattern.compile("\uFFFD{2}|\\?{4}[ .]*:|[縺繧繝]{1}[^\\s]?[縺繧繝]|(?:ã[\u0080-\u00BF].){2}|[ƒ‚]{1}[^\\s][ƒ‚]");

    /** A line that a machine wrote: a date or a bracketed number at its head. */
    private static final Pattern LOGGED = Pattern.compile("^(?:\\[ *\\d+\\.\\d+]|\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:"
            + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d |\\d\\d:\\d\\d:\\d\\d[.,]\\d).*");

    private final List<EvidenceParser> parsers = Parsers.all();
    private final List<EvidenceParser> documents = List.of(Parsers.documents());

    /**
     * @param name under which the text was pasted
     * @param turn in which it was pasted
     */
    public Evidence read(String name, int turn, String pasted) {
        var text = Text.of(name, turn, pasted);
        var excerpts = excerpts(text);
        var output = new BitSet();
        excerpts.forEach(excerpt -> output.set(excerpt.first(), excerpt.last() + 1));
        text.lines().filter(EvidenceReader::isLogged).forEach(line -> output.set(line.number()));
        var garbled = text.lines().filter(line -> !output.get(line.number())).anyMatch(EvidenceReader::isGarbled);
        return new Evidence(excerpts, garbled, blanked(pasted, output));
    }

    private List<Excerpt> excerpts(Text text) {
        var excerpts = new ArrayList<Excerpt>();
        var room = MOST_OBSERVATIONS;
        for (var index = 0; index < text.size() && room > 0; ) {
            var excerpt = text.line(index).isBlank() ? Optional.<Excerpt>empty() : read(text, index);
            excerpt.ifPresent(excerpts::add);
            room -= excerpt.map(it -> it.observations().size()).orElse(0);
            index = excerpt.map(it -> text.behind(it.last()))
                    .filter(behind(index))
                    .orElse(index + 1);
        }
        return excerpts;
    }

    private static java.util.function.Predicate<Integer> behind(int index) {
        return next -> next > index;
    }

    private Optional<Excerpt> read(Text text, int index) {
        for (var parser : candidates(text.line(index))) {
            var excerpt = parser.read(text, index);
            if (excerpt.isPresent()) {
                return excerpt;
            }
        }
        return Optional.empty();
    }

    /** Only a document can begin with a mark or two. */
    private List<EvidenceParser> candidates(Line line) {
        return line.text().length() < SHORTEST ? documents : parsers;
    }

    private static boolean isLogged(Line line) {
        return LOGGED.matcher(line.text()).matches();
    }

    private static boolean isGarbled(Line line) {
        return GARBLED.matcher(line.raw()).find();
    }

    /** Offsets into the prose are offsets into what was pasted. */
    private static String blanked(String pasted, BitSet output) {
        var prose = new StringBuilder(pasted);
        var number = 1;
        for (var at = 0; at < prose.length(); at++) {
            var letter = prose.charAt(at);
            if (letter == '\n' || letter == '\r' && (at + 1 == prose.length() || prose.charAt(at + 1) != '\n')) {
                number++;
            } else if (output.get(number)) {
                prose.setCharAt(at, ' ');
            }
        }
        return prose.toString();
    }
}
