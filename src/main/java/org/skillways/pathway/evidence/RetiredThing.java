package org.skillways.pathway.evidence;

/**
 * What a newer O*NET release no longer has.
 *
 * @param kind its label: {@code WorkStyle}, {@code Task}, …
 * @param what its name or text
 * @param release the last release that has it
 * @param newest the newest release that has others of its kind
 */
public record RetiredThing(String kind, String what, String release, String newest) {}
