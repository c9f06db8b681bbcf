/** How each form of a document is taken apart: decoding, recognition, blocks, and the sections they make. */
@NullMarked
package org.skillways.framework.reader;

import org.jspecify.annotations.NullMarked;
