/** The graph query API over HTTP. */
@NullMarked
package org.skillways.api;

import org.jspecify.annotations.NullMarked;
