/** The identity of an occupation: its SOC code, its titles and how they compare. */
@NullMarked
package org.skillways.occupation;

import org.jspecify.annotations.NullMarked;
