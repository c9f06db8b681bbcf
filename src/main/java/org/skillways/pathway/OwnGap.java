package org.skillways.pathway;

import java.util.List;

/**
 * What a person lacks for an occupation.
 *
 * @param gaps what is missing, the heaviest first
 * @param matched what the terms of the person's list were taken for
 * @param unmatched the terms that mean nothing here
 */
public record OwnGap(String to, List<Meaning> matched, List<String> unmatched, List<Gap> gaps) {

    public OwnGap {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
        gaps = List.copyOf(gaps);
    }
}
