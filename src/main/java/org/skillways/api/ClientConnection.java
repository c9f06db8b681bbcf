package org.skillways.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a request see whether its client is still there, which servlets have no way to ask for.
 *
 * <p>A look reads ahead on the connection. What belongs to the next request Tomcat keeps for it, and tells as nothing
 * available; only the end of the connection it tells as something, for the next read to fail on.
 */
@Component
final class ClientConnection implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The request's attribute: a {@link BooleanSupplier}, true when the client is gone. */
    static final String GONE = ClientConnection.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextValves(new Look());
    }

    private static final class Look extends ValveBase {

        Look() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var connection = request.getCoyoteRequest();
            request.setAttribute(GONE, (BooleanSupplier) () -> {
                connection.action(ActionCode.AVAILABLE, true);
                return connection.getAvailable() > 0;
            });
            getNext().invoke(request, response);
        }
    }
}
