package dev.ibid.citation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTitleTest {
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Beyond the Chip: Keeping Software Safe | BEYOND THE CHIP - keeping software safe | 1.0 | 1.0",
                "Beyond the Chip: Keeping Software Safe | Beyond the Chip | 0.94 | 0.96",
                "Fine-Tuning for Export Counsel | Finetuning for export counsel. | 1.0 | 1.0",
                "Größe und Güte der Modelle | Grosse und Gute der Modelle | 0.80 | 1.0",
                "Training at Scale on Restricted Accelerators | Traininq at Scale on Restricted Acceleratcrs | 0.80 | 0.95",
                "Chips & Thresholds of the Year | Chips and Thresholds of the Year | 1.0 | 1.0",
                "Annual Report on Export Licensing 2023 | Annual Report on Export Licensing 2024 | 0.0 | 0.7",
                "Large Language Models, Part 2 | Large Language Models, Part 3 | 0.0 | 0.7",
                "Policy memo: first thoughts on chips | Policy memo: second thoughts on software | 0.0 | 0.75",
                "Training at Scale on Restricted Accelerators | What Judges Read at Night | 0.0 | 0.3",
            })
    void likenessIgnoresWritingAndSeesOtherWorks(String a, String b, double least, double most) {
        double forth = NormalizedTitle.of(a).similarity(NormalizedTitle.of(b));
        double back = NormalizedTitle.of(b).similarity(NormalizedTitle.of(a));
        assertThat(forth).isBetween(least, most).isEqualTo(back);
    }
}
