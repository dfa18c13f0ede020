package fr.sillage.lti.admission;

import fr.sillage.core.texts.Languages;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ListenerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts the admission before everything else that the application does. Found by the server as a service. */
public class AdmissionExtension implements ServletExtension {

    /** As many as the server's own worker has: requests mostly wait for commits that they share. */
    private static final int THREADS_PER_PROCESSOR = 16;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        int size = THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        Queue queue = new Queue(size, named(), System::nanoTime);
        ComeBack comeBack = new ComeBack(new Languages());
        deployment.addInitialHandlerChainWrapper(inside -> new Admission(queue, comeBack, inside));
        deployment.addListener(new ListenerInfo(Closing.class, new ImmediateInstanceFactory<>(new Closing(queue))));
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> new Thread(task, "request-" + number.incrementAndGet());
    }

    private record Closing(Queue queue) implements ServletContextListener {
        @Override
        public void contextDestroyed(ServletContextEvent event) {
            queue.close();
        }
    }
}
