package fr.sillage.bench.house;

import fr.sillage.bench.wire.Authority;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;

/** How an answer goes to the server and what comes back. */
public enum AnswerWay {
    /** As the page's script sends it: one round trip, acknowledged by a header beside the page's new content. */
    SCRIPT {
        @Override
        Request request(Authority authority, String path, String cookie, String form) {
            return super.request(authority, path, cookie, form).with("Accept", "text/html;fragment=main");
        }

        @Override
        boolean acknowledges(Reply reply) {
            return reply.status() == 200 && reply.header("Sillage-Answer").isPresent();
        }
    },
    /** The form alone: acknowledged by a redirect that is not followed. */
    POST_ALONE,
    /** Without script: the form, and then the page with the feedback. */
    PLAIN {
        @Override
        boolean followed(Reply reply, Wire wire, Arrival.Place place) throws IOException {
            String page = reply.location().orElseThrow().split("#")[0];
            Request get = Request.get(wire.authority(), page, place.cookie()).with("Accept-Encoding", "gzip");
            return wire.send(get).status() == 200;
        }
    };

    Request request(Authority authority, String path, String cookie, String form) {
        return Request.post(authority, path, cookie, form).with("Accept-Encoding", "gzip");
    }

    boolean acknowledges(Reply reply) {
        return reply.status() == 303;
    }

    /** Goes where the acknowledgement leads, if this way does. */
    boolean followed(Reply reply, Wire wire, Arrival.Place place) throws IOException {
        return true;
    }
}
