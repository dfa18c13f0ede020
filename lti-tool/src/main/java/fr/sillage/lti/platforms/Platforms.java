package fr.sillage.lti.platforms;

import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The registrations in force: the file's, then the database's that the file does not have, without the suspended. */
@ApplicationScoped
public class Platforms {

    private final FileRegistrations file;
    private final StoredRegistrations stored;
    private Registrations ofFile = Registrations.none();
    private StoredRegistrations.InForce ofDatabase = new StoredRegistrations.InForce(List.of(), java.util.Set.of());
    private Registrations current = Registrations.none();

    @Inject
    Platforms(FileRegistrations file, StoredRegistrations stored) {
        this.file = file;
        this.stored = stored;
    }

    public synchronized Registrations current() {
        Registrations newFile = file.current();
        StoredRegistrations.InForce newDatabase = stored.current();
        if (newFile != ofFile || newDatabase != ofDatabase) {
            ofFile = newFile;
            ofDatabase = newDatabase;
            current = merged();
        }
        return current;
    }

    /** Where a registration comes from: whether the file has it. */
    public boolean isOfFile(PlatformId platform) {
        return file.current().byId(platform).isPresent();
    }

    private Registrations merged() {
        List<Registration> all = new ArrayList<>(ofFile.all());
        ofDatabase.active().stream()
                .filter(one -> ofFile.byId(one.id()).isEmpty())
                .forEach(all::add);
        all.removeIf(one -> ofDatabase.suspended().contains(one.id()));
        return new Registrations(all);
    }
}
