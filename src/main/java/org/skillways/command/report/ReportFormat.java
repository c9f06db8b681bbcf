package org.skillways.command.report;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form of a report: text for people, JSON for machines. */
public enum ReportFormat {
    TEXT,
    JSON;

    public static String json(Object report) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report);
    }
}
