/** The OpenAPI document: what springdoc cannot know of the endpoints. */
@NullMarked
package org.skillways.api.openapi;

import org.jspecify.annotations.NullMarked;
