package org.skillways.framework.reader.container;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.PropertyListFormatException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;

/** The page of a web archive, as Safari saves it. */
final class WebArchive {

    private WebArchive() {}

    static byte[] page(byte[] bytes) throws IOException {
        try {
            if (BinaryPropertyListParser.parse(bytes) instanceof NSDictionary archive
                    && archive.get("WebMainResource") instanceof NSDictionary main
                    && main.get("WebResourceData") instanceof NSData page) {
                return page.bytes();
            }
        } catch (PropertyListFormatException | UnsupportedEncodingException | RuntimeException e) {
            throw new IOException("it is no well-formed web archive", e);
        }
        throw new IOException("it is a property list and no web archive");
    }
}
