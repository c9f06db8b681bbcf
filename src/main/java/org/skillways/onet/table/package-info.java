/** The files of an O*NET release, found by name and read row by row, each row accounted for. */
@NullMarked
package org.skillways.onet.table;

import org.jspecify.annotations.NullMarked;
