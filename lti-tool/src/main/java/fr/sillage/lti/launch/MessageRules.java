package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lti.platforms.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message must say, LTI Core 1.3 §5.3 and Deep Linking 2.0 §4.4.1. Unknown claims pass by. */
final class MessageRules {

    private final Claims claims;
    private final Expected expected;

    MessageRules(Claims claims, Expected expected) {
        this.claims = claims;
        this.expected = expected;
    }

    /** @throws fr.sillage.core.refusals.RefusedException at the first rule broken */
    MessageType check() {
        enough();
        version();
        MessageType type = type();
        deployment();
        target(type);
        if (type == MessageType.RESOURCE_LINK) resourceLink();
        roles();
        subject();
        context();
        if (type == MessageType.DEEP_LINKING) deepLinking();
        return type;
    }

    private void enough() {
        long absent = Stream.of(Claims.VERSION, Claims.MESSAGE_TYPE, Claims.DEPLOYMENT, Claims.ROLES, "sub")
                .filter(claims::lacks)
                .count();
        if (absent > 1) throw Reason.CLAIMS_ABSENT.refused(absent + " claims");
    }

    private void version() {
        if (claims.lacks(Claims.VERSION)) throw Reason.VERSION_ABSENT.refused();
        if (!claims.text(Claims.VERSION).equals(Optional.of("1.3.0"))) throw Reason.VERSION_OTHER.refused();
    }

    private MessageType type() {
        if (claims.lacks(Claims.MESSAGE_TYPE)) throw Reason.MESSAGE_TYPE_ABSENT.refused();
        return claims.text(Claims.MESSAGE_TYPE)
                .flatMap(MessageType::of)
                .orElseThrow(Reason.MESSAGE_TYPE_UNKNOWN::refused);
    }

    private void deployment() {
        if (claims.lacks(Claims.DEPLOYMENT)) throw Reason.DEPLOYMENT_ABSENT.refused();
        claims.text(Claims.DEPLOYMENT)
                .filter(expected.platform().deployments()::contains)
                .orElseThrow(Reason.DEPLOYMENT_UNKNOWN::refused);
    }

    /** Deep Linking 2.0 asks no target of its request; where one is given it must be the login's all the same. */
    private void target(MessageType type) {
        if (claims.lacks(Claims.TARGET)) {
            if (type == MessageType.DEEP_LINKING) return;
            throw Reason.TARGET_ABSENT.refused();
        }
        if (!claims.text(Claims.TARGET).equals(Optional.of(expected.target()))) throw Reason.TARGET_OTHER.refused();
    }

    private void resourceLink() {
        JsonNode link = claims.at(Claims.RESOURCE_LINK);
        if (claims.lacks(Claims.RESOURCE_LINK) || link.isObject() && !link.hasNonNull("id")) {
            throw Reason.RESOURCE_LINK_ABSENT.refused();
        }
        Claims.id(link.path("id")).orElseThrow(Reason.RESOURCE_LINK_MALFORMED::refused);
    }

    private void roles() {
        if (claims.lacks(Claims.ROLES)) throw Reason.ROLES_ABSENT.refused();
        Claims.texts(claims.at(Claims.ROLES)).orElseThrow(Reason.ROLES_MALFORMED::refused);
    }

    private void subject() {
        if (claims.lacks("sub")) throw Reason.SUBJECT_ABSENT.refused();
        Claims.id(claims.at("sub")).orElseThrow(Reason.SUBJECT_MALFORMED::refused);
    }

    private void context() {
        if (claims.lacks(Claims.CONTEXT)) return;
        Claims.id(claims.at(Claims.CONTEXT).path("id")).orElseThrow(Reason.CONTEXT_MALFORMED::refused);
    }

    private void deepLinking() {
        JsonNode settings = claims.at(Claims.DEEP_LINKING);
        boolean complete = Stream.of("accept_types", "accept_presentation_document_targets")
                .map(name -> Claims.texts(settings.path(name)).orElse(List.of()))
                .noneMatch(List::isEmpty);
        if (!complete) throw Reason.DEEP_LINKING_MALFORMED.refused();
        Claims.text(settings.path("deep_link_return_url"))
                .flatMap(Addresses::parse)
                .filter(Addresses::isSafe)
                .orElseThrow(Reason.RETURN_URL_REFUSED::refused);
    }
}
