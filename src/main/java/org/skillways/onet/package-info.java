/** O*NET releases, read into records by file name and column header. */
@NullMarked
package org.skillways.onet;

import org.jspecify.annotations.NullMarked;
