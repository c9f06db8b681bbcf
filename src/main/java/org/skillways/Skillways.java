package org.skillways;

import org.skillways.command.CommandLineStart;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a server by default, or one command of the command line. */
@SpringBootApplication
public class Skillways {

    public static void main(String... args) {
        CommandLineStart.run(Skillways.class, args);
    }
}
