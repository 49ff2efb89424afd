package tsunagu.app.phrasing;

/** A stretch of a reply: what stands as it is, or a sentence of ours that may be said in other words. */
sealed interface Part {

    String plain();

    /** Titles, commands, addresses, warnings, quotes, marks: nobody words these differently. */
    record Fixed(String plain) implements Part {}

    /** One whole sentence, without markup. */
    record Sentence(String plain) implements Part {}
}
