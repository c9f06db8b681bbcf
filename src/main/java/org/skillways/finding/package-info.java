/** What was wrong in an input, where, and how grave it is. */
@NullMarked
package org.skillways.finding;

import org.jspecify.annotations.NullMarked;
