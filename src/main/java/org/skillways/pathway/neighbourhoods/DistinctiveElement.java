package org.skillways.pathway.neighbourhoods;

import java.util.List;

/**
 * One of the elements that set an occupation apart most from its neighbours.
 *
 * @param apartFrom the neighbours that it sets the occupation apart from
 * @param neighbours all neighbours, nearest first
 * @param inseparable the neighbours that no element sets it apart from
 * @param position its place, from 1
 * @param id its key
 * @param name its name
 * @param kind what kind of thing it is
 * @param distinctiveness how far above the mean of all occupations, in standard deviations
 */
public record DistinctiveElement(
        int position,
        String id,
        String name,
        String kind,
        double distinctiveness,
        List<String> apartFrom,
        List<String> neighbours,
        List<String> inseparable) {}
