/** The catalogue over HTTP: every query of {@code cypher/} as JSON, CSV or XLSX. */
@NullMarked
package org.skillways.api.query;

import org.jspecify.annotations.NullMarked;
