package fr.sillage.core.database;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Hibernate calls this before it validates the schema: the one moment early enough for the migrations. */
public class MigratingBeforeHibernate implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        try {
            DataSource source = InitialContext.doLookup(Database.JNDI);
            Migrations.run(source, Thread.currentThread().getContextClassLoader());
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + Database.JNDI, e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Schemas outlive the application.
    }
}
