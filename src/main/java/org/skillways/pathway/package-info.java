/** The queries that live in paths, asked at the same time where they can be; the occupation that a code or title means. */
@NullMarked
package org.skillways.pathway;

import org.jspecify.annotations.NullMarked;
