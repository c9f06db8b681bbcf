/** What follows from the loaded data, derived once and stored: relatedness, transitions, mentions and vectors. */
@NullMarked
package org.skillways.derivation;

import org.jspecify.annotations.NullMarked;
