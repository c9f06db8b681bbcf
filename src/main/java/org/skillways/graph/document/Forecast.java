package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.graph.document.DocumentWriter.Loadable;
import org.skillways.occupation.Names;

/** Foretells without a database which of several documents will count for each part of an occupation. */
final class Forecast {

    private record Claim(@Nullable String soc, String titleKey, String kind, String path, Precedence precedence) {}

    private final List<Claim> claims = new ArrayList<>();

    /** Takes in what a document tells. */
    void add(Loadable loadable) {
        var document = loadable.document();
        document.frameworks()
                .forEach(framework -> add(
                        loadable, framework.kind().name(), Precedence.of(framework, document, loadable.preferred())));
        var listed = new ListRows(document.anchors()).size();
        if (listed > 0) {
            add(loadable, "LISTS", Precedence.ofLists(document, listed, loadable.preferred()));
        }
    }

    private void add(Loadable loadable, String kind, Precedence precedence) {
        var document = loadable.document();
        var titleKey = Names.key(document.occupation().title());
        claims.add(new Claim(loadable.code(), titleKey, kind, document.path(), precedence));
    }

    /** By the path of each document that will not count for some part: which will, and why. */
    Map<String, List<Finding>> findings() {
        var codes = claims.stream()
                .filter(claim -> claim.soc() != null)
                .collect(Collectors.toMap(Claim::titleKey, claim -> String.valueOf(claim.soc()), (a, b) -> a));
        var rivals = claims.stream().collect(Collectors.groupingBy(claim -> part(claim, codes)));
        var findings = new HashMap<String, List<Finding>>();
        rivals.forEach((part, all) -> {
            all.sort(Comparator.comparing(Claim::precedence).reversed());
            var first = all.get(0);
            all.subList(1, all.size())
                    .forEach(claim -> findings.computeIfAbsent(claim.path(), path -> new ArrayList<>())
                            .add(Finding.info(
                                    "part-kept",
                                    claim.path(),
                                    part,
                                    "The graph will have " + part + " from " + first.path() + ", which "
                                            + first.precedence().reasonOver(claim.precedence()) + ".")));
        });
        return findings;
    }

    /** A document without a code is about the occupation of the same title. */
    private static String part(Claim claim, Map<String, String> codes) {
        var soc = claim.soc() == null ? codes.getOrDefault(claim.titleKey(), claim.titleKey()) : claim.soc();
        return soc + "/" + claim.kind();
    }
}
