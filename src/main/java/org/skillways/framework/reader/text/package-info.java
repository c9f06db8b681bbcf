/** The text of a file, with everything undone that programs did to it on its way: encodings, quotes, wrapped lines. */
@NullMarked
package org.skillways.framework.reader.text;

import org.jspecify.annotations.NullMarked;
