package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.launch.TokenRecipe;
import fr.sillage.ent.launch.Visit;
import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which tokens to make: for whom, with which nonces, spoiled how.
 *
 * @param subjects empty, or one for each nonce: strangers who take the person's place in the course
 */
record MintOrder(Visit visit, List<String> nonces, List<String> subjects, ObjectNode wishes) {

    /** @throws BadRequestException when the person or the link does not exist, or nonces and subjects do not match; the link
     *     may be omitted */
    static MintOrder read(ObjectNode wishes, Directory directory) {
        Person person = directory
                .person(wishes.path("sub").asText())
                .orElseThrow(() -> new BadRequestException("sub: nobody has this number"));
        ResourceLink link = wishes.has("link")
                ? directory
                        .link(wishes.get("link").asText())
                        .orElseThrow(() -> new BadRequestException("link: there is none with this id"))
                : directory.linksOf(person).get(0);
        List<String> nonces = nonces(wishes);
        List<String> subjects = texts(wishes, "subs");
        if (!subjects.isEmpty() && subjects.size() != nonces.size()) {
            throw new BadRequestException("subs: as many as nonces");
        }
        return new MintOrder(new Visit(person, link, Visit.Target.IFRAME), nonces, subjects, wishes);
    }

    /**
     * @param number of the token in the order, from 0
     * @param honest the claims of a launch that nobody spoiled
     */
    TokenRecipe recipe(int number, ObjectNode honest) {
        if (!subjects.isEmpty()) honest.put("sub", subjects.get(number));
        TokenRecipe recipe = TokenRecipe.honest(honest)
                .withClaims(object("claims"))
                .withHeader(object("header"))
                .signedWith(wishes.path("alg").asText("RS256"));
        TokenRecipe signed =
                wishes.path("key").asText().equals("stranger") ? recipe.signedBy(TokenRecipe.Key.STRANGER) : recipe;
        return wishes.path("flip").asBoolean() ? signed.withFlippedSignature() : signed;
    }

    private JsonNode object(String name) {
        return wishes.path(name).isObject() ? wishes.get(name) : JsonNodeFactory.instance.objectNode();
    }

    private static List<String> nonces(ObjectNode wishes) {
        List<String> nonces = texts(wishes, "nonces");
        if (nonces.isEmpty()) {
            nonces.add(wishes.path("nonce").asText(UUID.randomUUID().toString()));
        }
        return nonces;
    }

    private static List<String> texts(ObjectNode wishes, String name) {
        List<String> texts = new ArrayList<>();
        wishes.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
