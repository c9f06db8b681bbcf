/** Texts and occupations by meaning: their vectors, computed once, and what statements are aligned to. */
@NullMarked
package org.skillways.derivation.embedding;

import org.jspecify.annotations.NullMarked;
