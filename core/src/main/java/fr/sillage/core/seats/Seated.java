package fr.sillage.core.seats;

/** A seat just taken, and the secret that its browser alone will hold. */
public record Seated(Seat seat, SeatSecret secret) {}
