package tsunagu.app.page;

import io.javalin.http.Context;
import tsunagu.kb.Knowledge;
import tsunagu.kb.SearchPage;

/** One look at the search page: what is looked for, in what we know, and how the reader reaches us. */
record Visit(Wish wish, Knowledge knowledge, Site site, PageWords words) {

    static Visit of(Context context, Knowledge knowledge, PageWords words) {
        return new Visit(Wish.of(context, words.language()), knowledge, Site.of(context), words);
    }

    Visit with(Wish other) {
        return new Visit(other, knowledge, site, words);
    }

    /** What is found; without a question, all there is. */
    SearchPage find() {
        var library = knowledge.library();
        return wish.isOpen() ? library.browse(wish.query()) : library.search(wish.query());
    }

    /** How many articles would be found instead. */
    int count(Wish other) {
        return with(other).find().total();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** What a tag is called in the reader's language. */
    String tag(String tag) {
        return knowledge.tags().name(tag, words.language());
    }
}
