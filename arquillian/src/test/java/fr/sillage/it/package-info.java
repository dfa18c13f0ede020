/**
 * The whole house, tried as people use it: the real archive on the real server, real browsers, a real PostgreSQL. One
 * demo is started for all tests of the module; those that must kill a server have one of their own.
 */
package fr.sillage.it;
