package org.skillways.api;

import java.util.Map;
import java.util.Optional;

/** What a field of this name is wherever it stands, unless the record that has it says something else. */
final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(
                    "activities",
                    "The component of detailed work activities, 0 to 1; absent where it is not known of both"),
            Map.entry("aeiAugmentShare", "The share of use that augments, in per cent (AEI)"),
            Map.entry("aeiAutonomy", "How far AI works by itself (AEI)"),
            Map.entry("aeiTaskObservations", "How many observations of tasks the AEI figures rest on"),
            Map.entry("aeiTimeSaved", "The share of time saved, in per cent (AEI)"),
            Map.entry("behavior", "What is done with the topic, where a mastery statement parts into both"),
            Map.entry("citations", "The sources that the statement cites, in its order"),
            Map.entry("code", "Its code"),
            Map.entry(
                    "coverage",
                    "The part of what the destination requires that the origin has, 0 to 1, weighted by importance"),
            Map.entry("distinctiveness", "How far above the mean of all occupations, in standard deviations"),
            Map.entry("document", "The SHA-256 digest of the document that says so, where one does"),
            Map.entry("documents", "The SHA-256 digests of the documents that say so"),
            Map.entry("domain", "The durable skill domain, where there is one"),
            Map.entry(
                    "effort",
                    "In points of O*NET's level scale, from 0: the gap, and half a point for every job zone up"),
            Map.entry("format", "The format of the document"),
            Map.entry("framework", "`MASTERY`, `AI_AT_WORK` or `DURABLE_SKILLS`"),
            Map.entry("from", "The SOC code of the occupation where it begins"),
            Map.entry("haveImportance", "The importance in the occupation that one has, 1 to 5"),
            Map.entry("haveLevel", "The level in the occupation that one has, 0 to 7"),
            Map.entry("interests", "The component of interests, 0 to 1; absent where it is not known of both"),
            Map.entry("impact", "O*NET's impact of a work style, -3 to 3; absent where it is not rated"),
            Map.entry("technologies", "The component of technologies, 0 to 1; absent where it is not known of both"),
            Map.entry("href", "The address"),
            Map.entry("id", "Its key"),
            Map.entry("importance", "O*NET's importance, 1 to 5; absent where it is not rated"),
            Map.entry("items", "The items, in order"),
            Map.entry("jobZone", "O*NET's job zone, 1 to 5; absent where it is not known"),
            Map.entry("jobZoneStep", "The job zones up, below 0 for down; absent where one of the two is not known"),
            Map.entry("kind", "What kind of thing it is"),
            Map.entry("knowledge", "The component of knowledge ratings, 0 to 1; absent where it is not known of both"),
            Map.entry("label", "What the citation shows"),
            Map.entry("level", "O*NET's level, 0 to 7; absent where it is not rated"),
            Map.entry("levelInferred", "True where the document does not name the level"),
            Map.entry("_links", "Where to go from here, by relation"),
            Map.entry("listedRank", "Its place in the document's list, from 1; absent where no document lists it"),
            Map.entry("loadedAt", "When the document was loaded"),
            Map.entry("method", "The method by which it was computed, with its version"),
            Map.entry("name", "Its name"),
            Map.entry("needImportance", "The importance in the occupation that one wants, 1 to 5"),
            Map.entry("needLevel", "The level in the occupation that one wants, 0 to 7"),
            Map.entry("notRelevant", "True where O*NET marks the level as not relevant to the occupation"),
            Map.entry("path", "Where the document was when it was loaded"),
            Map.entry("publisher", "Who publishes it"),
            Map.entry("ratings", "The component of all ratings, 0 to 1; absent where it is not known of both"),
            Map.entry("relatedness", "How related the two are, 0 to 1"),
            Map.entry("release", "The O*NET release that says so, where one does"),
            Map.entry("safiPrecision", "How precise the positioning is (SAFI)"),
            Map.entry("safiQuadrant", "Its quadrant (SAFI)"),
            Map.entry("safiScore", "Its score (SAFI)"),
            Map.entry("safiTopSkill", "The skill that SAFI puts first"),
            Map.entry("score", "How related the two are, 0 to 1"),
            Map.entry("sha256", "The SHA-256 digest of the document's bytes, 64 hexadecimal digits"),
            Map.entry("soc", "The O*NET-SOC code, or `uncoded/` and a name for an occupation without one"),
            Map.entry("statements", "The statements, in order"),
            Map.entry("tasks", "The component of task texts, 0 to 1; absent where it is not known of both"),
            Map.entry("text", "Its text"),
            Map.entry("title", "Its title"),
            Map.entry("titles", "The component of titles, 0 to 1; absent where it is not known of both"),
            Map.entry("to", "The SOC code of the occupation where it ends"),
            Map.entry("topic", "What a mastery statement is about, where it parts into topic and behavior"),
            Map.entry("total", "How many items there are on all pages"),
            Map.entry("truncated", "True where the document shows only the beginning"),
            Map.entry("type", "What type it is"),
            Map.entry("version", "Its version"));

    private FieldWords() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(WORDS.get(name));
    }
}
