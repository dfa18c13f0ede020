package fr.sillage.bench.machine;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Bytes that a virtual machine's threads have allocated, as it counts them itself: exact, and free of charge between two
 * readings. Threads that ended in between are not counted; a server's own are pooled and stay.
 */
public final class Allocation implements AutoCloseable {

    private final JMXConnector connector;
    private final ThreadMXBean threads;

    private Allocation(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.threads = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    public static Allocation of(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            return new Allocation(JMXConnectorFactory.connect(new JMXServiceURL(address)));
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Bytes by thread so far. */
    public Map<Long, Long> read() {
        long[] ids = threads.getAllThreadIds();
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        Map<Long, Long> all = new HashMap<>();
        for (int i = 0; i < ids.length; i++) all.put(ids[i], Math.max(0, bytes[i]));
        return all;
    }

    /** Bytes allocated between two readings. */
    public static long between(Map<Long, Long> before, Map<Long, Long> after) {
        return after.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
