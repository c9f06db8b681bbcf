/** Routes between occupations, and what can be reached. */
@NamedInterface
@NullMarked
package org.skillways.pathway.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
