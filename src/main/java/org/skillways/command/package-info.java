/** The command line: serve, load, import-onet, derive, status. */
@NullMarked
package org.skillways.command;

import org.jspecify.annotations.NullMarked;
