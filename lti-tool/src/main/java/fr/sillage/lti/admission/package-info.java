/**
 * Who is let in when more come than a node can serve. Stands before everything else, on the server's I/O threads: what is
 * refused here costs a header's reading and a small page. Work of people already seated goes first, then their pages, then
 * launches under way; new logins wait outside ({@code 503} with {@code Retry-After}, RFC 9110 §15.6.4 and §10.2.3) and come
 * back by themselves, each at a moment of its own.
 */
package fr.sillage.lti.admission;
