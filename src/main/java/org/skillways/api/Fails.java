package org.skillways.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.skillways.api.problem.ProblemType;

/** The problems of an address, besides those that every address can have. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Fails {
    ProblemType[] value();
}
