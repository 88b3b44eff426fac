// SPDX-License-Identifier: MIT
// What a dialect says it can do decides what is found in a schema, and how it is told.

#include "core/dialect/features.h"
#include "core/dialect/sqlite/sqlite_features.h"
#include "tests/support/feature_cases.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

/** A dialect that can do everything a Features can say. */
Features everything()
{
    Features all;
    all.dialect = QStringLiteral("all");
    all.title = QStringLiteral("All");
    all.namespaces = all.namedEnums = true;
    for (const DefinitionObject::Kind kind : allObjectKinds())
        all.objects.insert(kind);
    all.columns = sqliteFeatures().columns;
    ColumnFeatures &columns = all.columns;
    columns.types += {DataType::Kind::Enum, DataType::Kind::Set};
    columns.arrays = columns.defaultPrecision = columns.charsets = columns.onUpdate = columns.invisible = true;
    columns.identityAlways = columns.identitySerial = columns.identityStart = columns.identityStep = true;
    columns.identityBounds = columns.identityCache = columns.identityCycle = true;
    columns.collations = columns.options = Words::anything();
    const Words any = Words::anything();
    all.constraints = {true, true, true, true, true, true, true, true, any,  any, true,
                       true, true, true, true, true, true, true, true, true, true};
    all.indexes = {any, true, true, true, true, true, true, true, true, true, true, any};
    all.tables = {true, true, true, true, true, true, true, true, true, true, any, true, true, true, any};
    all.comments = {true, true, true, true, true, true, true, true, true};
    return all;
}

} // namespace

class FeaturesTest : public QObject
{
    Q_OBJECT

private slots:
    void plainModelNeedsNothing();
    void unknownDialectTakesNothing();
    void fullDialectTakesEverything();
    void namesMustFit();
    void standInsMakeWarnings();
    void uniqueIndexesNeedMore();
    void howStatementsAreWrittenIsNotMissed();
    void partitionsAreReportedOnceOrEach();
    void commentsAreReportedTogether();
};

void FeaturesTest::plainModelNeedsNothing()
{
    QCOMPARE(codesOf(validateFeatures(FeatureModel().schema(), sqliteFeatures())), QStringList("sqlite.enum"));
    QCOMPARE(codesOf(validateFeatures(FeatureModel().schema(), everything())), QStringList());
}

void FeaturesTest::unknownDialectTakesNothing()
{
    Features nothing;
    nothing.dialect = QStringLiteral("none");
    const QSet<QString> codes = [&] {
        const QStringList found = codesOf(validateFeatures(fullFeatureSchema(), nothing));
        return QSet<QString>(found.begin(), found.end());
    }();
    // The last that is said of a member counts, and of an object that is unknown nothing but its kind.
    const QStringList hidden{"DefinitionObject.signature",
                             "DefinitionObject.table",
                             "DefinitionObject.kind",
                             "DataType.kind",
                             "DataType.native",
                             "DataType.dimensions",
                             "Identity.style",
                             "ForeignKey.match",
                             "ForeignKey.references",
                             "DefaultValue.text"};
    for (const FeatureCase &each : allFeatureCases()) {
        for (const QString &code : hidden.contains(each.field) ? QStringList() : each.codes(QStringLiteral("sqlite")))
            QVERIFY2(codes.contains(QStringLiteral("none.") + code), qPrintable(each.field + " " + code));
    }
}

void FeaturesTest::fullDialectTakesEverything()
{
    QCOMPARE(codesOf(validateFeatures(fullFeatureSchema(), everything())), QStringList());
}

void FeaturesTest::namesMustFit()
{
    Features features = everything();
    features.names = {.longest = 8, .inBytes = true, .holdsForEnumValues = true};
    FeatureModel model;
    model.table.name = QStringLiteral("bücher12"); // Nine bytes, eight characters.
    model.enumType.values[0].name = QStringLiteral("nine char");
    model.index.name = QStringLiteral("by_the_code");
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)).count(QStringLiteral("all.name_length")), 3);
    features.names.inBytes = false;
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)).count(QStringLiteral("all.name_length")), 2);
    features.names.holdsForEnumValues = false;
    const QList<Finding> findings = validateFeatures(model.schema(), features);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text,
             QStringLiteral("Index by_the_code of table bücher12 has a name of 11 characters; All takes 8. Choose a "
                            "shorter one."));
}

void FeaturesTest::standInsMakeWarnings()
{
    Features features = everything();
    features.columns.types.remove(DataType::Kind::MediumText);
    FeatureModel model;
    model.text().type = DataType::of(DataType::Kind::MediumText);
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Error);
    features.instead.insert(QStringLiteral("mediumtext"), QStringLiteral("It is TEXT."));
    const Finding finding = validateFeatures(model.schema(), features).value(0);
    QCOMPARE(finding.severity, Finding::Severity::Warning);
    QCOMPARE(finding.code, QStringLiteral("all.type"));
    QCOMPARE(finding.part, model.text().id);
    QCOMPARE(finding.text,
             QStringLiteral("Column book.note has the type mediumtext, which All does not know. It is TEXT."));
}

void FeaturesTest::uniqueIndexesNeedMore()
{
    Features features = everything();
    features.indexes.partial = false;
    FeatureModel model;
    model.index.where = QStringLiteral("code > ''");
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Warning);
    model.index.unique = true;
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Error);
}

void FeaturesTest::howStatementsAreWrittenIsNotMissed()
{
    Features features = everything();
    features.indexes.options = features.columns.options = {};
    FeatureModel model;
    model.index.details.edit().options = {{"position", "2"}};
    model.text().details.edit().options = {{"inherited", "true"}};
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)), QStringList());
    model.index.details.edit().options.insert(QStringLiteral("fillfactor"), QStringLiteral("70"));
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)), QStringList({"all.index_option"}));
}

void FeaturesTest::partitionsAreReportedOnceOrEach()
{
    FeatureModel model;
    partitionFeatureCases().first().change(model);
    Partition inner{.id = featureId("inner"), .nameSpace = "shop", .name = "inner", .parent = featureId("old")};
    inner.parameters = {{"fillfactor", "70"}};
    model.table.partitions.insert(inner);
    const Schema schema = model.schema();
    QCOMPARE(codesOf(validateFeatures(schema, sqliteFeatures())).count(QStringLiteral("sqlite.partition")), 1);
    Features features = everything();
    features.tables.subPartitions = false;
    features.tables.partitionNamespaces = false;
    features.tables.partitionParameters = {};
    QCOMPARE(codesOf(validateFeatures(schema, features)),
             QStringList({"all.sub_partition", "all.partition_namespace", "all.partition_parameter"}));
}

void FeaturesTest::commentsAreReportedTogether()
{
    FeatureModel model;
    model.table.comment = QStringLiteral("a");
    model.text().comment = QStringLiteral("b");
    model.key.comment = QStringLiteral("c");
    const QList<Finding> findings = validateFeatures(*model.schema().tables.begin(), sqliteFeatures());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, Finding::Severity::Info);
    QCOMPARE(findings.first().text, QStringLiteral("Table book has comments that SQLite has no place for (3). They "
                                                   "stay in the model."));
}

QTEST_GUILESS_MAIN(FeaturesTest)
#include "tst_features.moc"
