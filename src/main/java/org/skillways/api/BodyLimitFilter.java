package org.skillways.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.skillways.api.problem.BodyTooLarge;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects bodies above {@code skillways.api.max-body} (413), whether or not the request says how long its body is. */
@Component
final class BodyLimitFilter extends OncePerRequestFilter {

    private final DataSize most;

    BodyLimitFilter(ApiSettings settings) {
        this.most = settings.maxBody();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        if (getContentLengthLong() > most.toBytes()) {
                            throw BodyTooLarge.than(most);
                        }
                        return new Limited(super.getInputStream(), most);
                    }
                },
                response);
    }

    /** Counts what is read. */
    private static final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize most;
        private long count;

        Limited(ServletInputStream body, DataSize most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = body.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > most.toBytes()) {
                throw BodyTooLarge.than(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
