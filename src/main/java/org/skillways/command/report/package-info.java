/** What a command says at its end: text for people, JSON for machines. */
@NullMarked
package org.skillways.command.report;

import org.jspecify.annotations.NullMarked;
