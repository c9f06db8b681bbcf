/** Skillways: occupation frameworks and O*NET in one graph, and the paths between occupations. */
@NullMarked
package org.skillways;

import org.jspecify.annotations.NullMarked;
