package tsunagu.app.phrasing;

import java.nio.file.Path;
import java.util.List;
import tsunagu.app.conversation.Answer;
import tsunagu.app.guard.Guard;
import tsunagu.app.guard.Licence;

/** What may be made of the sentences of a reply, for those who time it. */
public final class Licences {

    private static final Path HOME = Path.of(System.getenv().getOrDefault("TSUNAGU_HOME", ".."));
    private static final Guard GUARD = Guard.load(HOME.resolve("app/wording"));

    private Licences() {}

    public static List<Licence> of(Answer answer) {
        return Page.of(answer)
                .sentences()
                .map(sentence ->
                        GUARD.licence(sentence.plain(), answer.decision().language()))
                .toList();
    }
}
