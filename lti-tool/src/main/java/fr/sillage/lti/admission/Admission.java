package fr.sillage.lti.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Lets requests in, or has them come back later. */
final class Admission implements HttpHandler {

    private final Queue queue;
    private final ComeBack comeBack;
    private final HttpHandler inside;

    Admission(Queue queue, ComeBack comeBack, HttpHandler inside) {
        this.queue = queue;
        this.comeBack = comeBack;
        this.inside = inside;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        Errand errand = Errand.of(exchange.getRequestMethod().toString(), exchange.getRequestPath());
        if (queue.admits(errand)) exchange.dispatch(queue.of(errand), inside);
        else comeBack.answer(exchange, errand);
    }
}
