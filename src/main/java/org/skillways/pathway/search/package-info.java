/** What people type, and which occupations, skills, products, tasks and statements they mean by it. */
@NamedInterface
@NullMarked
package org.skillways.pathway.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
