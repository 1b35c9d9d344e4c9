package dev.aivideo.script.openai;

/** How the form of a reply is asked for, strictest first. */
enum ReplyFormat {
    SCHEMA,
    JSON_OBJECT,
    PLAIN;

    /** What to try when a server does not know this one. */
    ReplyFormat next() {
        return this == SCHEMA ? JSON_OBJECT : PLAIN;
    }

    /** What a model of Groq is known to have: the schema is forced on the gpt-oss pair only. */
    static ReplyFormat of(String model, boolean groq) {
        return !groq || model.contains("gpt-oss") ? SCHEMA : JSON_OBJECT;
    }
}
