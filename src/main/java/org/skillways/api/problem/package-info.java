/** Every error of the API as a problem detail (RFC 9457). */
@NullMarked
package org.skillways.api.problem;

import org.jspecify.annotations.NullMarked;
