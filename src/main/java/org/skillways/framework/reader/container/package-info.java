/** Files that hold documents inside them, unpacked: archives, mails, saved pages; other forms are named and refused. */
@NullMarked
package org.skillways.framework.reader.container;

import org.jspecify.annotations.NullMarked;
