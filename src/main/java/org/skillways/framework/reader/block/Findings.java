package org.skillways.framework.reader.block;

import java.util.ArrayList;
import java.util.List;
import org.skillways.finding.Finding;

/** Collects what is wrong in one document; after a thousand findings it only counts. */
public final class Findings {

    private static final int MOST = 1000;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private int left;

    public Findings(String file) {
        this.file = file;
    }

    public void error(String code, String place, String message) {
        add(Finding.error(code, file, place, message));
    }

    public void warning(String code, String place, String message) {
        add(Finding.warning(code, file, place, message));
    }

    public void info(String code, String place, String message) {
        add(Finding.info(code, file, place, message));
    }

    private void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            left++;
        }
    }

    public void addAll(List<Finding> others) {
        others.forEach(this::add);
    }

    public List<Finding> all() {
        var all = new ArrayList<>(findings);
        if (left > 0) {
            all.add(Finding.info("more-findings", file, "document", "There are %d more findings.".formatted(left)));
        }
        return all;
    }

    public static String line(int number) {
        return "line " + number;
    }
}
