package org.skillways.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of the API against the little graph. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestNeo4j.Initializer.class)
@interface ApiTest {}
