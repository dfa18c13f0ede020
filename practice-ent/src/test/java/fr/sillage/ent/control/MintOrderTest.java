package fr.sillage.ent.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.Fixtures;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.registration.PlatformId;
import org.junit.jupiter.api.Test;

class MintOrderTest {

    private final Directory directory = Fixtures.platform(PlatformId.ECOLE).directory();

    @Test
    void putsStrangersInOnePersonsPlace() {
        MintOrder order = MintOrder.read(
                Bodies.object("{\"sub\":\"101\",\"nonces\":[\"n1\",\"n2\"],\"subs\":[\"s1\",\"s2\"]}"), directory);

        assertThat(order.nonces()).containsExactly("n1", "n2");
        assertThat(subject(order, 0)).isEqualTo("s1");
        assertThat(subject(order, 1)).isEqualTo("s2");
    }

    @Test
    void leavesThePersonWhereNobodyTakesTheirPlace() {
        MintOrder order = MintOrder.read(Bodies.object("{\"sub\":\"101\",\"nonce\":\"n1\"}"), directory);

        assertThat(subject(order, 0)).isEqualTo("101");
    }

    private static String subject(MintOrder order, int number) {
        ObjectNode honest = JsonNodeFactory.instance.objectNode().put("sub", "101");
        return order.recipe(number, honest).claims().path("sub").textValue();
    }
}
