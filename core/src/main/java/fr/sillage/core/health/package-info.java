/**
 * Whether this node can serve: the database answers, the journal writes, migrations are done. Told as the MBean
 * {@code fr.sillage:type=Condition}, which the health checks of the archive read (MicroProfile Health 4.0 §2): they stand in
 * the archive's own library, since the server sees none that is inside a war of an archive, and know no class of ours.
 */
package fr.sillage.core.health;
