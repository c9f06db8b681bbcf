/** What follows from the loaded data, derived once and stored: relatedness, transitions and mentions. */
@NullMarked
package org.skillways.derivation;

import org.jspecify.annotations.NullMarked;
