package org.skillways.finding;

/** How grave a finding is: an ERROR means that its document or row was rejected, a WARNING that a part is missing. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
