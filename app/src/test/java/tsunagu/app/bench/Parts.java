package tsunagu.app.bench;

import java.nio.file.Path;
import java.util.List;
import tsunagu.app.Home;
import tsunagu.app.channel.Incoming;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.conversation.Reader;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.inquiry.Costs;
import tsunagu.app.inquiry.Experience;
import tsunagu.app.inquiry.Inquiry;
import tsunagu.app.language.Phrasebook;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.kb.lexicon.Lexicon;
import tsunagu.rules.Cause;
import tsunagu.rules.Causes;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;

/** The parts of a turn, loaded once in a process, to be timed one by one. */
public record Parts(
        Vocabulary vocabulary,
        Lexicon lexicon,
        Diagnostician diagnostician,
        Knowledge knowledge,
        Phrasebook phrasebook,
        List<Cause> causes,
        Phraser phraser) {

    public static final Parts LOADED = load(new Home(home()));

    static Path home() {
        return Path.of(System.getenv().getOrDefault("TSUNAGU_HOME", ".."));
    }

    private static Parts load(Home home) {
        return new Parts(
                Vocabulary.load(home.vocabulary()),
                Lexicon.load(home.words(), home.symptoms()),
                Diagnostician.open(),
                Knowledge.load(home.kb(), List.of(), Progress.silent()),
                Phrasebook.load(home.languages()),
                Causes.load(home.causes()),
                new PlainPhraser());
    }

    public Incoming incoming() {
        return new Incoming(vocabulary, phrasebook.languages());
    }

    Conversation conversation() {
        return conversation(phraser);
    }

    Conversation conversation(Phraser words) {
        return conversation(words, SecondReader.NONE);
    }

    public Conversation conversation(Phraser words, SecondReader second) {
        return new Conversation(
                new Reader(lexicon, vocabulary), diagnostician, inquiry(), knowledge, phrasebook, second, words);
    }

    /** The same with other articles. */
    public Parts knowing(Knowledge other) {
        return new Parts(vocabulary, lexicon, diagnostician, other, phrasebook, causes, phraser);
    }

    Inquiry inquiry() {
        return new Inquiry(causes, new Costs(knowledge.steps()), vocabulary, diagnostician, () -> Experience.NONE);
    }
}
