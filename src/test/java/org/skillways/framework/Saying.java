package org.skillways.framework;

import java.util.ArrayList;
import java.util.List;

/** What a document says, line by line: head, levels, statements with their citations, lists and evidence; not its place. */
final class Saying {

    private Saying() {}

    static List<String> of(OccupationDocument document) {
        var all = new ArrayList<String>();
        var head = document.occupation();
        all.add("%s, %s, job zone %s".formatted(head.title(), head.soc(), head.jobZone()));
        for (var framework : document.frameworks()) {
            all.add("%s %s: %s".formatted(framework.kind(), framework.version(), framework.contextCovered()));
            for (var level : framework.levels()) {
                all.add("%s, %s, %s".formatted(level.domain(), level.level(), level.role()));
                level.statements().forEach(statement -> all.add(of(statement)));
            }
        }
        all.add(document.anchors().toString());
        all.add(String.valueOf(document.evidence()));
        return all;
    }

    private static String of(Statement statement) {
        var citations = statement.citations().stream()
                .map(source -> source.label() + ": " + source.title())
                .toList();
        return "%d. %s | %s %s".formatted(statement.position(), statement.topic(), statement.behavior(), citations);
    }
}
