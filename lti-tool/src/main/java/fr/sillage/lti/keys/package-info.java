/**
 * Our own keys: the pairs that sign what we send to platforms, published at {@code /lti/keys} (LTI Security Framework
 * 1.0 §6.3) with the one before and the one to come, and the secrets of this installation. All of them stand in the
 * database, wrapped under the master key when there is one, so that every node has the same.
 */
package fr.sillage.lti.keys;
