package org.skillways.framework;

/** The three frameworks that a document can hold. */
public enum FrameworkKind {
    MASTERY,
    AI_AT_WORK,
    DURABLE_SKILLS
}
