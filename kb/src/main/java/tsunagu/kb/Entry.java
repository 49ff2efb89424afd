package tsunagu.kb;

/**
 * A passage in the index.
 *
 * @param place the place of its article among all articles
 * @param plain its words without Markdown
 */
record Entry(int place, Article article, Passage passage, String plain) {

    private static final double OF_ARCHIVED = 0.92;
    private static final double OF_OTHER_LANGUAGE = 0.5;

    /** What its score counts for: what is archived or in another language stands behind its like. */
    double weight(String language) {
        return (article.archived() ? OF_ARCHIVED : 1) * (article.language().equals(language) ? 1 : OF_OTHER_LANGUAGE);
    }

    /** The words it is found by. */
    String written() {
        return article.title() + "\n" + passage.heading() + "\n" + plain;
    }

    String url() {
        return Address.of(article.id(), article.language(), passage.anchor());
    }
}
