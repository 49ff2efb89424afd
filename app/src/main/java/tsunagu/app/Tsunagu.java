package tsunagu.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.channel.Admission;
import tsunagu.app.channel.Channel;
import tsunagu.app.channel.Channels;
import tsunagu.app.channel.Channels.Desk;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Conversations;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.conversation.Reader;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.guard.Guard;
import tsunagu.app.inquiry.Costs;
import tsunagu.app.inquiry.Experience;
import tsunagu.app.inquiry.Inquiry;
import tsunagu.app.language.Phrasebook;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Models;
import tsunagu.app.page.Expertise;
import tsunagu.app.phrasing.ModelPhraser;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.app.privacy.Privacy;
import tsunagu.app.reading.ModelReader;
import tsunagu.app.reading.Questionnaire;
import tsunagu.kb.Embedding;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.kb.Shelf;
import tsunagu.kb.lexicon.Lexicon;
import tsunagu.rules.Cause;
import tsunagu.rules.Causes;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.WrittenRules;

/** Wires the parts together. The only place that knows all of them. */
public final class Tsunagu implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tsunagu.class);

    private final WrittenRules rules;
    private final Vocabulary vocabulary;
    private final Diagnostician diagnostician;
    private final List<Cause> causes;
    private final Phrasebook phrasebook;
    private final Reader reader;
    private final Shelf shelf;
    private final Phraser phraser;
    private final SecondReader secondReader;

    private Tsunagu(
            Home home,
            Supplier<WrittenRules> rules,
            Supplier<Lexicon> lexicon,
            Supplier<Shelf> shelf,
            ModelSettings models,
            MeterRegistry figures) {
        var model = Models.language(models, figures);
        this.vocabulary = Vocabulary.load(home.vocabulary());
        this.diagnostician = Diagnostician.open();
        this.causes = Causes.load(home.causes());
        this.phrasebook = Phrasebook.load(home.languages());
        this.reader = new Reader(lexicon.get(), vocabulary);
        this.shelf = shelf.get();
        this.rules = rules.get();
        this.phraser = model.<Phraser>map(it -> new ModelPhraser(it, Guard.load(home.wording()), figures))
                .orElseGet(PlainPhraser::new);
        this.secondReader = model.filter(it -> models.reads())
                .<SecondReader>map(it -> new ModelReader(it, questionnaire(), models.evidence()))
                .orElse(SecondReader.NONE);
    }

    private Questionnaire questionnaire() {
        return Questionnaire.of(vocabulary, phrasebook.in("en"));
    }

    /**
     * Everything loaded and checked: rules, articles, steps, symptoms, languages.
     *
     * @param moreArticles people's own folders of Markdown
     * @param index the folder that keeps the index for the next start
     * @param models what may word our sentences and read a second time
     * @param figures where their calls are counted
     */
    public static Tsunagu open(
            Home home,
            List<Path> moreArticles,
            Optional<Path> index,
            Progress progress,
            ModelSettings models,
            MeterRegistry figures) {
        var rules = meanwhile(() -> WrittenRules.load(home.rules()));
        var lexicon = meanwhile(() -> Lexicon.load(home.words(), home.symptoms()));
        var shelf = meanwhile(() -> shelf(home, moreArticles, index, Models.embedding(models), progress));
        return new Tsunagu(home, rules, lexicon, shelf, models, figures);
    }

    /** The same without any model. */
    public static Tsunagu open(Home home, List<Path> moreArticles, Optional<Path> index, Progress progress) {
        return open(home, moreArticles, index, progress, ModelSettings.NONE, new SimpleMeterRegistry());
    }

    /** Loads while other parts load; what goes wrong is thrown where the part is taken. */
    private static <T> Supplier<T> meanwhile(Supplier<T> loading) {
        var part = new FutureTask<>(loading::get);
        Thread.ofPlatform().daemon().start(part);
        return () -> {
            try {
                return part.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Cannot start: interrupted while loading.", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
            }
        };
    }

    private static Shelf shelf(
            Home home,
            List<Path> moreArticles,
            Optional<Path> index,
            Optional<Embedding> embedding,
            Progress progress) {
        var folders = Stream.concat(Stream.of(home.kb()), moreArticles.stream()).toList();
        return Shelf.watch(
                () -> Knowledge.load(home.kb(), moreArticles, index, embedding, progress), folders, LOG::warn);
    }

    /** The parts of one turn, with the knowledge as it is now. */
    public Conversation conversation() {
        return conversation(() -> Experience.NONE);
    }

    private Conversation conversation(Supplier<Experience> experience) {
        var knowledge = shelf.now();
        var costs = new Costs(knowledge.steps());
        var inquiry = new Inquiry(causes, costs, vocabulary, diagnostician, experience);
        return new Conversation(reader, diagnostician, inquiry, knowledge, phrasebook, secondReader, phraser);
    }

    /**
     * The places where people and programs reach us.
     *
     * @param store where conversations are kept
     * @param language spoken until somebody's own is known
     * @param privacy where what identifies people is masked
     * @param admission whom we answer, and how much
     * @param figures what is counted and shown to operators
     */
    public List<Channel> channels(
            ConversationStore store,
            String language,
            Privacy privacy,
            Admission admission,
            PrometheusMeterRegistry figures) {
        var clock = InstantSource.system();
        Supplier<Experience> experience = () -> new Experience(store.solved());
        var conversations = new Conversations(store, () -> conversation(experience), language, clock);
        return Channels.of(new Desk(
                conversations,
                store,
                shelf,
                vocabulary,
                phrasebook.languages(),
                language,
                privacy,
                expertise(),
                admission,
                clock,
                figures));
    }

    private Expertise expertise() {
        return new Expertise(rules, diagnostician.version(), vocabulary, phrasebook);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
