package org.skillways.framework.lexicon;

/** Parts of speech as far as the parting of a statement needs them, from Penn Treebank tags. */
enum PartOfSpeech {
    BASE_VERB,
    THIRD_PERSON,
    PARTICIPLE,
    NOUN,
    PLURAL,
    NAME,
    ADVERB,
    ADJECTIVE,
    PREPOSITION,
    DETERMINER,
    OTHER;

    static PartOfSpeech of(String pennTag) {
        return switch (pennTag) {
            case "VB" -> BASE_VERB;
            case "VBZ" -> THIRD_PERSON;
            case "VBG", "VBN", "VBD" -> PARTICIPLE;
            case "NN", "NN:U", "NN:UN" -> NOUN;
            case "NNS" -> PLURAL;
            case "NNP", "NNPS" -> NAME;
            case "RB", "RBR", "RBS" -> ADVERB;
            case "JJ", "JJR", "JJS" -> ADJECTIVE;
            case "IN", "TO" -> PREPOSITION;
            case "DT", "PDT", "CC" -> DETERMINER;
            default -> pennTag.startsWith("PRP") ? DETERMINER : OTHER;
        };
    }
}
