/** Texts as vectors of a sentence model that runs inside the application, where its libraries are installed. */
@NullMarked
package org.skillways.embedding;

import org.jspecify.annotations.NullMarked;
