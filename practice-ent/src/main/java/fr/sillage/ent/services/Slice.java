package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.ent.gradebook.GradeRefused;
import fr.sillage.ent.gradebook.GradeRefused.Reason;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * A page of a longer list.
 *
 * @param next address of the page after it
 */
record Slice<T>(List<T> items, Optional<String> next) {

    /**
     * Cuts a page out.
     *
     * @param limit the most to give; 0 for all
     * @param from how many to pass over
     * @param address the list's own address, to which {@code limit} and {@code from} are added
     * @throws GradeRefused {@code MALFORMED} for negative numbers
     */
    static <T> Slice<T> of(List<T> all, int limit, int from, String address) {
        if (limit < 0 || from < 0) {
            throw new GradeRefused(Reason.MALFORMED, "limit and from count upwards from 0");
        }
        int start = Math.min(from, all.size());
        int end = limit == 0 ? all.size() : (int) Math.min((long) start + limit, all.size());
        String joint = address.contains("?") ? "&" : "?";
        return new Slice<>(
                all.subList(start, end),
                end == all.size()
                        ? Optional.empty()
                        : Optional.of(address + joint + "limit=" + limit + "&from=" + end));
    }

    /** Answers with the body and, when there is more, a Link header (RFC 8288). */
    Response answer(JsonNode body, String mediaType) {
        Response.ResponseBuilder response = Response.ok(body.toString(), mediaType);
        next.ifPresent(address -> response.header("Link", "<" + address + ">; rel=\"next\""));
        return response.build();
    }
}
