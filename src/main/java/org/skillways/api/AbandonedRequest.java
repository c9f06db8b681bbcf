package org.skillways.api;

/** The client is gone before its answer was ready. */
final class AbandonedRequest extends RuntimeException {}
