package tsunagu.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import tsunagu.app.channel.Channel;
import tsunagu.kb.Knowledge;

/** What people see in a browser: the chat, the articles, the search. */
public final class Pages implements Channel {

    private final Assets assets = new Assets();
    private final ChatPage chat;
    private final SearchPages search;
    private final ArticlePage article;
    private final MissingPage missing;

    /** Reads every page; throws IllegalStateException when one of them cannot be shown in one of the languages. */
    public Pages(Supplier<Knowledge> knowledge, Collection<String> languages, String usual) {
        var spoken = new Languages(languages, usual);
        var frame = new Frame(spoken, assets);
        this.missing = new MissingPage(spoken, frame);
        this.chat = new ChatPage(spoken, frame, assets);
        this.search = new SearchPages(knowledge, spoken, frame);
        this.article = new ArticlePage(knowledge, spoken, frame, missing);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/", chat::answer);
        routes.get("/search", search::answer);
        routes.get("/articles/{id}", article::answer);
        routes.get("/assets/{file}", assets::answer);
        routes.error(404, "html", this::lost);
    }

    /** A person with a browser gets a page; programs have got their answer already. */
    private void lost(Context context) {
        var isPage =
                Optional.ofNullable(context.res().getContentType()).orElse("").startsWith("text/html");
        if (!isPage && !context.path().startsWith("/api/")) {
            missing.answer(context);
        }
    }
}
