package org.papergraph.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(Role role) {
        assertThat(Role.of(role.label())).isSameAs(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "task", "Concept"})
    void knowsNoOtherLabel(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of(label));
    }
}
