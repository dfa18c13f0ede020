package fr.sillage.ent.services;

/** Media types of AGS 2.0 (3.2, 3.3, 3.4) and NRPS 2.0 (2.2). */
final class MediaTypes {

    static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    static final String ROSTER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private MediaTypes() {}
}
