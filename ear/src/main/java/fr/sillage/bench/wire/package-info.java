/**
 * The lean client of a measurement: blocking sockets, one thread each, kept alive (RFC 9112). It shares its processors with
 * the server that it measures, so it parses no more of a reply than it must.
 */
package fr.sillage.bench.wire;
