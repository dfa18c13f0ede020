package fr.sillage.bench.house;

import java.util.List;
import java.util.UUID;

/**
 * The exercise that everybody works on.
 *
 * @param shown a signed moment of another attempt: checked at the same cost, and then not believed
 */
record Lesson(UUID exercise, List<Question> questions, String shown) {}
