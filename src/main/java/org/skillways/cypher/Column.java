package org.skillways.cypher;

/** One column of an answer. */
public record Column(String name, ValueType type, String description) {}
