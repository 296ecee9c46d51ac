package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {

    @ParameterizedTest
    @CsvSource({
        "S3, SSS",
        "B2R, BBR",
        "B2R, BRR",
        "E^2D, EED",
        "CWRC 2025, CWRC",
        "CWRC-2025, CWRC",
        "GMS-12, -12GMS",
        "GLB-beta, -betaGLB",
        "L1CAM, CAML1",
        "Rt, tR",
        "Id, dC",
        "Kd, dR",
        "k(d), dC",
        "BTP, TBP",
        "BTP, TPB",
        "BTPs, PBT"
    })
    void spellsAShortFormInAnotherWay(String shortForm, String spelling) {
        assertThat(Respelling.of(shortForm)).extracting(Respelling::spelling).contains(spelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GD", "LoRA", "word", "3D", "a.b.c", ""})
    void knowsNoOtherWayForMostShortForms(String shortForm) {
        assertThat(Respelling.of(shortForm)).isEmpty();
    }

    @Test
    void believesAnIndexInFrontSoonerThanLettersThatChangedPlaces() {
        double index = Respelling.of("GMS-12").iterator().next().believed();
        double changed = Respelling.of("BTP").iterator().next().believed();
        assertThat(index).isGreaterThan(changed);
    }
}
