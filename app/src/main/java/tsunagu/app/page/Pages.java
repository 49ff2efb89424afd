package tsunagu.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import tsunagu.app.channel.Channel;
import tsunagu.kb.Knowledge;

/** What people see in a browser: the chat, the articles, the search, the rules. */
public final class Pages implements Channel {

    private final Assets assets;
    private final Widget widget;
    private final ChatPage chat;
    private final EmbedPage embed;
    private final SearchPages search;
    private final OpenSearch openSearch;
    private final ArticlePage article;
    private final RulesPage rules;
    private final RulePage rule;
    private final MissingPage missing;

    /** Reads every page; throws IllegalStateException when one of them cannot be shown in one of the languages. */
    public Pages(
            Supplier<Knowledge> knowledge,
            Expertise expertise,
            Collection<String> languages,
            String usual,
            MeterRegistry figures) {
        var spoken = new Languages(languages, usual);
        this.assets = new Assets(spoken);
        this.widget = new Widget(spoken, assets);
        var frame = new Frame(spoken, assets);
        this.missing = new MissingPage(spoken, frame);
        this.chat = new ChatPage(spoken, frame, assets, widget);
        this.embed = new EmbedPage(spoken, frame, widget);
        this.search = new SearchPages(knowledge, spoken, frame, assets, new Unanswered(figures));
        this.openSearch = new OpenSearch(knowledge, spoken, assets);
        this.article = new ArticlePage(knowledge, expertise.rules().diagnoses(), spoken, frame, missing);
        this.rules = new RulesPage(knowledge, expertise, spoken, frame);
        this.rule = new RulePage(knowledge, expertise, spoken, frame, missing);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/", chat::answer);
        routes.get("/embed", embed::answer);
        routes.get("/search", search::answer);
        openSearch.open(routes);
        routes.get("/articles/{id}", article::answer);
        routes.get("/rules", rules::answer);
        routes.get("/rules/{diagnosis}", rule::answer);
        routes.get("/assets/{file}", assets::answer);
        routes.get(Widget.PATH, widget::answer);
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
