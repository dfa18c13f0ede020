package fr.sillage.health;

import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** What the application tells of itself; all of it is false while there is no application. */
final class Condition {

    private static final String NAME = "fr.sillage:type=Condition";

    private Condition() {}

    /** UP when all of it is true, each by name. */
    static HealthCheckResponse asked(String check, String... attributes) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(check);
        boolean all = true;
        for (String attribute : attributes) {
            boolean is = is(attribute);
            response.withData(attribute, is);
            all &= is;
        }
        return response.status(all).build();
    }

    private static boolean is(String attribute) {
        try {
            return (Boolean) ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(NAME), attribute);
        } catch (InstanceNotFoundException notYet) {
            return false;
        } catch (JMException e) {
            throw new IllegalStateException(NAME + " does not tell " + attribute, e);
        }
    }
}
