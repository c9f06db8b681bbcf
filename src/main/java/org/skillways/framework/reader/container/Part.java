package org.skillways.framework.reader.container;

/** A file, or a file inside another one. */
public final class Part {

    private static final int MEGABYTE = 1024 * 1024;

    /** What a file holds may be larger than the file, but not without end. */
    static final int MOST_BYTES = 32 * MEGABYTE;

    static final long MOST_BYTES_OF_ALL = 512L * MEGABYTE;

    private final String path;
    private final byte[] bytes;

    /** @param path as the user named the file, with the way inside it: {@code pages.zip!/nurses.html} */
    public Part(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    /** The content itself, not a copy of it. */
    public byte[] bytes() {
        return bytes;
    }

    Part inside(String name, byte[] content) {
        return new Part(path + "!/" + name, content);
    }

    boolean startsWith(String ascii) {
        if (bytes.length < ascii.length()) {
            return false;
        }
        for (var i = 0; i < ascii.length(); i++) {
            if ((bytes[i] & 0xFF) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
