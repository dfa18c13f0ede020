package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

    @Test
    void comesBackTheSame() throws JsonProcessingException {
        KnowledgeModel model = Fitting.of(Students.some(1, 20));
        assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
    }

    @Test
    void refusesWhatItDidNotWrite() {
        assertThatThrownBy(() -> ModelJson.read("{\"weight\":1}")).isInstanceOf(JsonProcessingException.class);
    }
}
