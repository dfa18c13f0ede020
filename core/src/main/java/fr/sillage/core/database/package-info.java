/**
 * The one PostgreSQL, and the migrations of every module: each jar has its own schema, named by its
 * {@code META-INF/sillage/schema}, with its own history. They run before Hibernate validates its entities.
 */
package fr.sillage.core.database;
