package tsunagu.kb.lexicon;

/** A concept that many words stand for; its layer says which other words it competes with. */
record Group(String name, Layer layer, Mood mood) {

    /** Within a layer the longest word wins, save among asides; layers do not see each other. */
    enum Layer {
        /** What is talked about. */
        THING,
        /** What is said of a thing without ending the statement: can, now, maybe. */
        ASIDE,
        /** How it is meant. */
        MOOD,
        /** Where one clause ends and the next begins. */
        BREAK
    }
}
