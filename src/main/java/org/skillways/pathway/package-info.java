/** Relatedness, neighbourhoods, gaps, routes and evidence: the questions that live in paths. */
@NullMarked
package org.skillways.pathway;

import org.jspecify.annotations.NullMarked;
