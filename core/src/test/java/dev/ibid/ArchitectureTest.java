package dev.ibid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the one way through: each package knows the types to its left, never those to its right. */
@AnalyzeClasses(packages = "dev.ibid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule stagesFollowOneAnother = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("document")
            .definedBy("dev.ibid.document..")
            .layer("ingest")
            .definedBy("dev.ibid.ingest..")
            .layer("taxonomy")
            .definedBy("dev.ibid.taxonomy..")
            .layer("citation")
            .definedBy("dev.ibid.citation..")
            .layer("annotate")
            .definedBy("dev.ibid.annotate..")
            .layer("curation")
            .definedBy("dev.ibid.curation..")
            .layer("index")
            .definedBy("dev.ibid.index..")
            .layer("semantic")
            .definedBy("dev.ibid.semantic..")
            .layer("search")
            .definedBy("dev.ibid.search..")
            .layer("trace")
            .definedBy("dev.ibid.trace..")
            .layer("eval")
            .definedBy("dev.ibid.eval..")
            .layer("export")
            .definedBy("dev.ibid.export..")
            .layer("facade")
            .definedBy("dev.ibid")
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("trace")
            .mayOnlyBeAccessedByLayers("facade", "export")
            .whereLayer("eval")
            .mayOnlyBeAccessedByLayers("facade", "export")
            .whereLayer("curation")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("semantic")
            .mayOnlyBeAccessedByLayers("search", "trace", "facade", "export")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("trace", "facade", "export")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("search", "trace", "facade", "export")
            .whereLayer("annotate")
            .mayOnlyBeAccessedByLayers("curation", "index", "search", "trace", "eval", "facade", "export")
            .whereLayer("citation")
            .mayOnlyBeAccessedByLayers("annotate", "index", "search", "trace", "eval", "facade", "export")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("facade", "export");

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("dev.ibid.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule documentsKnowNoLibrary = classes()
            .that()
            .resideInAPackage("dev.ibid.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.ibid.document..", "org.jspecify..");

    @ArchTest
    static final ArchRule tikaStaysInIngest = noClasses()
            .that()
            .resideOutsideOfPackage("dev.ibid.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule openNlpStaysInIngestCitationAndAnnotate = noClasses()
            .that()
            .resideOutsideOfPackages("dev.ibid.ingest..", "dev.ibid.citation..", "dev.ibid.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule luceneStaysInIndexAndSearch = noClasses()
            .that()
            .resideOutsideOfPackages("dev.ibid.index..", "dev.ibid.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onnxRuntimeStaysInOneClass = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.ibid.semantic.OnnxEncoder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");
}
