package org.skillways.explorer;

import org.jspecify.annotations.Nullable;

/**
 * A query behind a page, to be copied, run in Neo4j Browser, or downloaded.
 *
 * @param name of its file, below {@code cypher/}
 * @param summary the question that it answers
 * @param text its parameters and its Cypher, as Neo4j Browser takes them
 * @param csv where its result is as CSV
 * @param xlsx where its result is as a workbook
 * @param browser where Neo4j Browser opens with it; absent where its address is not known
 */
record ShownQuery(
        String name,
        String summary,
        String text,
        String csv,
        String xlsx,
        @Nullable String browser) {}
