/**
 * Offers work to a server and notes what came of each: as fast as it takes it (closed loop, for processor time and
 * throughput) or at a fixed rate (open loop, for latency that counts from when a task was due).
 */
package fr.sillage.bench.load;
