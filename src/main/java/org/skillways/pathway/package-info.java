/** The queries that live in paths; the occupation that a code or title means. */
@NullMarked
package org.skillways.pathway;

import org.jspecify.annotations.NullMarked;
