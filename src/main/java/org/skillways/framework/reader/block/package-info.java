/** A document decoded and taken apart into blocks and lines, and the findings on the way. */
@NullMarked
package org.skillways.framework.reader.block;

import org.jspecify.annotations.NullMarked;
