/** The command line: serve, load, import-onet, derive, export, status. */
@NullMarked
package org.skillways.command;

import org.jspecify.annotations.NullMarked;
