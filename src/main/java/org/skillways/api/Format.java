package org.skillways.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.skillways.cypher.QueryRunner;
import org.springframework.http.MediaType;

/** A format that the rows of an answer are written in. */
enum Format {
    JSON(Format.JSON_TYPE),
    CSV(Format.CSV_TYPE),
    XLSX(Format.XLSX_TYPE);

    static final String JSON_TYPE = MediaType.APPLICATION_JSON_VALUE;
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The first of the client's wishes that there is a format for; JSON where the client does not mind. */
    static Format of(List<MediaType> wishes) {
        for (var wish : wishes) {
            for (var format : values()) {
                if (wish.includes(MediaType.parseMediaType(format.type))) {
                    return format;
                }
            }
        }
        return JSON;
    }

    String contentType() {
        return this == CSV ? CSV_TYPE + ";charset=UTF-8;header=present" : type;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    QueryRunner.RowHandler writer(OutputStream output) {
        return switch (this) {
            case JSON -> new JsonRows(output);
            case CSV -> new CsvRows(output);
            case XLSX -> new XlsxRows(output);
        };
    }
}
