package org.skillways.explorer.guide;

import java.util.List;
import org.skillways.cypher.CypherFile;

/**
 * A page of the guide.
 *
 * @param title what it is about
 * @param text what one should know before running its queries
 * @param queries the files of {@code cypher/}, to be run as they are
 */
record Lesson(String title, String text, List<CypherFile> queries) {

    private static Lesson of(String title, String text, String... queries) {
        return new Lesson(
                title, text, List.of(queries).stream().map(CypherFile::named).toList());
    }

    /** The guide, in the order in which one learns the graph; both of its forms are made from it. */
    static List<Lesson> all() {
        return List.of(
                of(
                        "What is in the graph",
                        "Skillways joins occupation frameworks, the O*NET database and the Employment Projections in one graph. "
                                + "Start with what is loaded: how many nodes of each label, and how many relationships of each type.",
                        "status/node-counts",
                        "status/relationship-counts"),
                of(
                        "Occupations and what they are called",
                        "An Occupation has a SOC code and a title, and many JobTitles are RELATED_TITLE_OF it. The same query answers "
                                + "the search box of the explorer.",
                        "search/occupations"),
                of(
                        "Levels and statements",
                        "Occupation, HAS_FRAMEWORK, Framework, HAS_LEVEL, Level, HAS_STATEMENT, Statement: what a worker can do, "
                                + "level by level.",
                        "occupations/ladder"),
                of(
                        "Who says so",
                        "Every Statement CITES the CitationSources that it rests on, and every Framework is LOADED_FROM a Document.",
                        "evidence/citation-sources",
                        "evidence/statement"),
                of(
                        "What the work asks for",
                        "REQUIRES leads to skills, knowledge, abilities, work styles and work activities, all of them Elements, with "
                                + "O*NET's importance and level where it rates them.",
                        "gaps/comparison"),
                of(
                        "What is near",
                        "SIMILAR_TO is derived from what people do, know and are called. Counting shared skills would find next to "
                                + "nothing; each relationship says by which component it is near.",
                        "neighbourhoods/related"),
                of(
                        "Where a move leads",
                        "A TRANSITION says how long a move takes, at which level it lands, whether a credential comes first, and "
                                + "what it pays compared with before.",
                        "routes/reachable"),
                of(
                        "Routes",
                        "The best routes between two occupations, and what each step takes.",
                        "routes/routes",
                        "routes/steps"),
                of("What is missing", "What an occupation asks for that one does not have yet.", "gaps/gap"));
    }
}
