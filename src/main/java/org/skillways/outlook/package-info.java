/** Wages and outlook: the Employment Projections workbook of the US Bureau of Labor Statistics, read into records. */
@NullMarked
package org.skillways.outlook;

import org.jspecify.annotations.NullMarked;
