/** What a move from one occupation to another takes, where it lands and what it brings: calculation alone, on what is known of both. */
@NullMarked
package org.skillways.transition;

import org.jspecify.annotations.NullMarked;
