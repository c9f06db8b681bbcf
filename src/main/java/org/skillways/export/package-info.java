/** The formats that results are written in: JSON, CSV and XLSX. */
@NullMarked
package org.skillways.export;

import org.jspecify.annotations.NullMarked;
