/** What the derivation looks at in an occupation, read from the graph. */
@NamedInterface
@NullMarked
package org.skillways.derivation.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
