package org.skillways.pathway;

/**
 * Why a list is empty: unknown is not nothing.
 *
 * @param code {@code military}, {@code residual}, {@code not-rated}, {@code nothing-known}, {@code thresholds}, {@code nothing-missing},
 *     {@code nothing-opens} or {@code nothing-apart}
 * @param text the reason in words
 */
public record Reason(String code, String text) {}
