package org.skillways.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint that takes titles for codes: a title can be unknown, or that of several occupations. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", useReturnTypeSchema = true)
@ApiResponse(responseCode = "404", ref = "unknown-occupation")
@ApiResponse(responseCode = "409", ref = "ambiguous-occupation")
@interface NamesOccupations {}
