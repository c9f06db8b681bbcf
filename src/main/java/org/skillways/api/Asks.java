package org.skillways.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The question that an address asks; what its parameters are and may be, the question's file says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Asks {

    /** The question's name. */
    String value();

    /** Parameters that have to be given, and that name occupations by their code or any of their titles. */
    String[] occupations() default {};

    /** Other parameters that take titles for codes. */
    String[] titled() default {};

    /** Other parameters that have to be given. */
    String[] required() default {};

    /** Parameters of the question that the address does not have. */
    String[] without() default {};

    /** Parameters that are nothing when they are not given, whatever the file says. */
    String[] unset() default {};

    /** Values that give an answer on the bundled seeds, {@code name=value}, where the file's own is nothing. */
    String[] examples() default {};

    /** Other names of parameters, {@code other=name}. */
    String[] also() default {};

    /** Parameters that the question does not have, or not so. */
    Takes[] takes() default {};

    /** A parameter of the address alone. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Takes {

        /** Its name, type, bounds and description, as a file of {@code cypher/} would write them. */
        String value();

        /** What stands for a value not given; without it the parameter has to be given, unless it is a list that may be empty. */
        String otherwise() default "";

        /** A value that gives an answer on the bundled seeds. */
        String example() default "";
    }
}
