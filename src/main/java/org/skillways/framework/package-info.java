/** Occupation framework documents in all forms they reach users in, read into records. */
@NullMarked
package org.skillways.framework;

import org.jspecify.annotations.NullMarked;
