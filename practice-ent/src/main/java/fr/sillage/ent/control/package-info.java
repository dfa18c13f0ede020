/**
 * The control room: how tests and demonstrations look inside the practice ENT and make it misbehave. It has no lock: the whole archive
 * exists in demonstrations and tests only. All JSON, under {@code /ent/control}; {@code {p}} is {@code ecole} or {@code formation}.
 *
 * <ul>
 *   <li>{@code GET registrations}: what the tool needs as {@code SILLAGE_PLATFORMS}
 *   <li>{@code GET {p}/switches}: {@code {"omitKid":{"value":null,"uses":null,"effect":"…"},…}}
 *   <li>{@code POST {p}/switches}: {@code {"omitKid":true,"scoresStatus":500,"wrongAlg":"none"}}, false or null turns off,
 *       {@code {"scoresStatus":{"value":503,"uses":2}}} serves twice; answers as GET; 400 for an unknown name or value, nothing set then.
 *       {@code "rotateKeys":true} is no switch but does at once what {@code rotate-keys} does
 *   <li>{@code DELETE {p}/switches}: all off
 *   <li>{@code POST {p}/rotate-keys?keepFormer=true}: {@code {"kid":"…"}}; without the parameter the former keys stay published
 *   <li>{@code POST {p}/revoke-tokens}: every access token gets 401 from now on
 *   <li>{@code POST {p}/mint}: {@code {"sub":"101","link":"11","nonce":"…"}} or {@code "nonces":["…",…]}, optionally {@code "subs":["…",…]}
 *       (strangers in that person's place, one for each nonce), {@code "claims"} and
 *       {@code "header"} (members to replace, null takes away), {@code "alg"} (RS256, RS384, RS512, PS256, HS256, none), {@code "key"}
 *       ({@code current}, {@code stranger}), {@code "flip":true}; answers {@code {"id_tokens":["…"]}} in the order of the nonces.
 *       Switches do not act on it
 *   <li>{@code GET {p}/gradebook}: {@code {"next","lineItems":[{"id","courseId","label",…,"scores":[…]}]}}; {@code DELETE} empties it
 *   <li>{@code GET {p}/people}: {@code [{"sub","name","occupation","uai","links":[{"id","course","role"}]}]}
 *   <li>{@code GET {p}/calls}: how often the tool called each service; {@code DELETE} counts from 0
 * </ul>
 */
package fr.sillage.ent.control;
