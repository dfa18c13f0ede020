/**
 * Where the server's time goes: a recording of the flight recorder (JEP 328) made on the running server by {@code jcmd},
 * read with {@code jdk.jfr.consumer} and told as shares. The recorder's samples see threads that run Java code; what they
 * miss, native code and the machine's own threads, is told by the processor time of {@code /proc} beside them.
 */
package fr.sillage.bench.profile;
