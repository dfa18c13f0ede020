/**
 * A platform registers itself (Dynamic Registration 1.0): its administrator's browser comes with the address of its
 * configuration, which we read, check and answer. With a one-time invitation the registration is in force at once,
 * without one it waits for approval in the console. Every call goes through {@code RemoteCalls} and its guard.
 */
package fr.sillage.lti.registration;
