package fr.sillage.ent.registration;

import java.net.URI;

/** One platform's registration of the tool, and the URLs of both sides. Service URLs carry a query, as Moodle's do. */
public record Registration(PlatformId id, URI base, URI tool) {

    public String issuer() {
        return base + path();
    }

    /** The platform's root on this server, context root included. */
    public String path() {
        return "/ent/" + id.path();
    }

    public String clientId() {
        return id.clientId();
    }

    public String deploymentId() {
        return id.deploymentId();
    }

    public String authenticationUrl() {
        return issuer() + "/auth";
    }

    public String tokenUrl() {
        return issuer() + "/token";
    }

    public String keysUrl() {
        return issuer() + "/jwks";
    }

    public String toolLoginUrl() {
        return tool + "/lti/login";
    }

    /** The one redirect URI, registered to the letter; also the target of every link. */
    public String toolLaunchUrl() {
        return tool + "/lti/launch";
    }

    public String toolKeysUrl() {
        return tool + "/lti/keys";
    }

    /** Scheme, host and port of the tool, for postMessage and content security policies. */
    public String toolOrigin() {
        return tool.getScheme() + "://" + tool.getRawAuthority();
    }

    public String lineItems(String courseId) {
        return services(courseId) + "/lineitems" + typeId();
    }

    public String lineItem(String courseId, long item) {
        return itemPath(courseId, item) + typeId();
    }

    public String results(String courseId, long item) {
        return itemPath(courseId, item) + "/results" + typeId();
    }

    public String result(String courseId, long item, String sub) {
        return itemPath(courseId, item) + "/results/" + sub + typeId();
    }

    /** Names the deployment in its path, like Moodle's, so that it carries no query of its own. */
    public String memberships(String courseId) {
        return issuer() + "/services/CourseSection/" + courseId + "/bindings/" + id.deploymentId() + "/memberships";
    }

    private String itemPath(String courseId, long item) {
        return services(courseId) + "/lineitems/" + item + "/lineitem";
    }

    private String services(String courseId) {
        return issuer() + "/services/" + courseId;
    }

    private String typeId() {
        return "?type_id=" + id.deploymentId();
    }
}
