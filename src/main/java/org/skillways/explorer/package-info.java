/** The pages in which planners find occupations, routes, gaps and sources. */
@NullMarked
package org.skillways.explorer;

import org.jspecify.annotations.NullMarked;
