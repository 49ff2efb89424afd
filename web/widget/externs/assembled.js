// What the server puts in front of the bundle.

/** The style sheet. */
var STYLE;

/** Where the words of each language lie. */
var WORDS;
