package org.skillways;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a server by default, or one command of the command line. */
@SpringBootApplication
public class Skillways {

    public static void main(String... args) {
        SpringApplication.run(Skillways.class, args);
    }
}
