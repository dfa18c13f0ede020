package fr.sillage.core.refusals;

import fr.sillage.core.json.Json;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Texts;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A refusal or fault as answered: a page for people, {@code application/problem+json} (RFC 9457) for scripts. */
record Answer(int status, String code, Reference reference) {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.core.templates", Answer.class);

    static Answer of(int status, String code, Reference reference) {
        return new Answer(status, code, reference);
    }

    Response to(HttpHeaders headers, Pages pages) {
        Texts texts = pages.texts();
        Response answer = wantsJson(headers) ? problem(texts) : page(texts, pages);
        if (status != 503) return answer;
        return Response.fromResponse(answer).header("Retry-After", 5).build();
    }

    private static boolean wantsJson(HttpHeaders headers) {
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return !accepted.isEmpty()
                && accepted.get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !accepted.get(0).isWildcardType();
    }

    private Response problem(Texts texts) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", texts.of(key(texts) + ".title"));
        problem.put("status", status);
        problem.put("code", code);
        problem.put("reference", reference.value());
        return Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(Json.write(problem))
                .build();
    }

    Response page(Texts texts, Pages pages) {
        String key = key(texts);
        List<String> todo = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> key + ".todo." + n)
                .filter(texts::has)
                .map(texts::of)
                .toList();
        return pages.show(
                status,
                Page.of(
                        texts.of(key + ".title"),
                        TEMPLATES.content(
                                "message.jte",
                                Map.of(
                                        "t", texts,
                                        "key", key,
                                        "todo", todo,
                                        "reference", reference.value(),
                                        "now", Clock.systemUTC().instant()))));
    }

    private String key(Texts texts) {
        String key = "refusal." + code;
        return texts.has(key + ".title") ? key : "refusal.other";
    }
}
