/** English words with their parts of speech and frequencies, and the parting of statements by them. */
@NullMarked
package org.skillways.framework.lexicon;

import org.jspecify.annotations.NullMarked;
