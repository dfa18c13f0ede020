package fr.sillage.core.refusals;

import fr.sillage.core.pages.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server itself refuses (a file that is not there, a header it cannot read), in our words instead of its own. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @Inject
    private transient Pages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reference reference = Reference.next();
        int status = status(request);
        LOG.info("refused {} http {}", reference, status);
        String code = status == 404 ? "absent" : status < 500 ? "malformed" : "fault";
        Response page = Answer.of(status, code, reference).page(pages.texts(), pages);
        response.setStatus(status);
        page.getStringHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.getOutputStream().write((byte[]) page.getEntity());
    }

    /** Whoever asks for this page by its address finds none. */
    private static int status(HttpServletRequest request) {
        boolean sent = request.getDispatcherType() == DispatcherType.ERROR;
        return sent ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
    }
}
