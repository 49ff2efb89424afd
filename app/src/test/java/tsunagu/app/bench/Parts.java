package tsunagu.app.bench;

import java.nio.file.Path;
import java.util.List;
import tsunagu.app.Home;
import tsunagu.app.channel.Incoming;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.conversation.Reader;
import tsunagu.app.language.Phrasebook;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.kb.lexicon.Lexicon;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;

/** The parts of a turn, loaded once in a process, to be timed one by one. */
record Parts(
        Vocabulary vocabulary,
        Lexicon lexicon,
        Diagnostician diagnostician,
        Knowledge knowledge,
        Phrasebook phrasebook,
        Phraser phraser) {

    static final Parts LOADED = load(new Home(home()));

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
                new PlainPhraser());
    }

    Incoming incoming() {
        return new Incoming(vocabulary, phrasebook.languages());
    }

    Conversation conversation() {
        return conversation(phraser);
    }

    Conversation conversation(Phraser words) {
        return new Conversation(new Reader(lexicon, vocabulary), diagnostician, knowledge, phrasebook, words);
    }
}
