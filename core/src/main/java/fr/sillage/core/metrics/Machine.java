package fr.sillage.core.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.management.AttributeNotFoundException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The JVM and the server's pool of connections, from their own MBeans. */
@ApplicationScoped
class Machine implements Measures {

    private static final String POOL = "jboss.as:subsystem=datasources,data-source=SillageDS,statistics=pool";
    private static final Map<String, String> OF_POOL = Map.of("InUseCount", "in_use", "IdleCount", "idle");

    @Override
    public List<Measure> read() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.of("sillage_heap_used_bytes", "Heap in use.", heap.getUsed()),
                Measure.of("sillage_heap_max_bytes", "Heap that may be had.", heap.getMax()),
                Measure.of("sillage_uptime_seconds", "Since this node started.", uptime())));
        cpu().ifPresent(seconds ->
                measures.add(Measure.of("sillage_cpu_seconds_total", "CPU that this node has used.", seconds)));
        OF_POOL.forEach((attribute, state) -> pool(attribute)
                .ifPresent(count -> measures.add(new Measure(
                        "sillage_db_pool_connections",
                        "Connections of this node's pool.",
                        Map.of("state", state),
                        count))));
        pool("WaitCount")
                .ifPresent(count -> measures.add(Measure.of(
                        "sillage_db_pool_waits_total", "How often a connection had to be waited for.", count)));
        return measures;
    }

    private static double uptime() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())
                        .toMillis()
                / 1000.0;
    }

    private static Optional<Double> cpu() {
        return attribute("java.lang:type=OperatingSystem", "ProcessCpuTime").map(nanoseconds -> nanoseconds / 1e9);
    }

    private static Optional<Double> pool(String attribute) {
        return attribute(POOL, attribute);
    }

    private static Optional<Double> attribute(String bean, String attribute) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            return Optional.of(server.getAttribute(new ObjectName(bean), attribute))
                    .map(value -> Double.valueOf(value.toString()));
        } catch (InstanceNotFoundException | AttributeNotFoundException absent) {
            return Optional.empty();
        } catch (JMException e) {
            throw new IllegalStateException(bean + " cannot be read", e);
        }
    }
}
