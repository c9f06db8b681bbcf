package org.skillways.api;

/**
 * Where something else is.
 *
 * @param href the URL, relative to this server
 */
public record Link(String href) {}
