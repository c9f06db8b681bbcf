/** What happens once at the start: the schema, the bundled documents, the derivation. */
@NullMarked
package org.skillways.command.start;

import org.jspecify.annotations.NullMarked;
