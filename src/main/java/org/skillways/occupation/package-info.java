/** The identity of an occupation: its SOC code, its titles, how they compare, and what people say for them. */
@NullMarked
package org.skillways.occupation;

import org.jspecify.annotations.NullMarked;
