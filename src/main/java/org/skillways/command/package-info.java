/** The command line: serve, load, unload, import-onet, import-outlook, derive, status. */
@NullMarked
package org.skillways.command;

import org.jspecify.annotations.NullMarked;
