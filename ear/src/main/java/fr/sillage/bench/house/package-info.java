/**
 * A house of the bench's own with people in it: pupils who arrive by launches whose tokens were signed ahead, sit down and
 * answer an exercise that a teacher imported. All through the front door, as browsers come.
 */
package fr.sillage.bench.house;
