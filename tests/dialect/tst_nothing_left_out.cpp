// SPDX-License-Identifier: MIT
// What becomes of every single thing a schema can say, in every dialect: the statements say it too, or a person is
// told. A member added to the schema fails here until it has a line in tests/support/feature_cases_….cpp.

#include "core/dialect/dialect.h"
#include "tests/support/feature_cases.h"

#include <QtTest>

using namespace joinery;

class NothingLeftOutTest : public QObject
{
    Q_OBJECT

private slots:
    void notesAreToldWhenTheyAreNew_data();
    void notesAreToldWhenTheyAreNew();
    void everyFieldHasACase();
    void everyCaseHasAField();
    void everyTypeAndKindHasACase();
    void plainModelIsTaken_data();
    void plainModelIsTaken();
    void nothingIsLeftOutSilently_data();
    void nothingIsLeftOutSilently();
};

namespace {

/** What the dialect makes of a model. */
struct Outcome
{
    Result<Plan> plan;
    QList<Finding> findings;
};

Outcome outcomeOf(const Dialect &dialect, const FeatureModel &model)
{
    return {dialect.plan({}, model.operations()), dialect.validate(model.schema())};
}

bool isAmong(const QList<Finding> &findings, const Finding &wanted)
{
    return std::any_of(findings.begin(), findings.end(), [&wanted](const Finding &finding) {
        return finding.code == wanted.code && finding.text == wanted.text;
    });
}

QString wordOf(const Plan &plan, const Finding &finding)
{
    // Whoever runs the plan must be told, not only whoever asks about the schema.
    const bool isTold = isAmong(plan.findings, finding);
    switch (finding.severity) {
    case Finding::Severity::Info:
        // Those about columns would be one for each.
        return isTold || !finding.part.isNull() ? QStringLiteral("noted ") : QStringLiteral("hidden ");
    case Finding::Severity::Warning:
        return isTold ? QStringLiteral("warned ") : QStringLiteral("hidden ");
    case Finding::Severity::Error:
        break;
    }
    return QStringLiteral("planned in spite of ");
}

int notesIn(const Result<Plan> &plan)
{
    return int(std::count_if(plan->findings.begin(), plan->findings.end(),
                             [](const Finding &finding) { return finding.severity == Finding::Severity::Info; }));
}

/** Why there is no plan; or the findings that are new, and whether the statements are others. */
QString fateOf(const Dialect &dialect, const Outcome &before, const Outcome &after)
{
    const QString prefix = dialect.name() + QLatin1Char('.');
    QStringList words;
    if (!after.plan) {
        const Error &error = after.plan.error();
        words.append(QStringLiteral("refused ") + (error.detail.isEmpty() ? error.code : error.detail));
    } else {
        for (const Finding &finding : after.findings) {
            const QString word = wordOf(*after.plan, finding) + finding.code;
            if (!isAmong(before.findings, finding) && !words.contains(word))
                words.append(word);
        }
        if (!before.plan || toScript(*after.plan) != toScript(*before.plan))
            words.append(QStringLiteral("written"));
    }
    words.replaceInStrings(prefix, QString());
    return words.isEmpty() ? QStringLiteral("ours") : words.join(QLatin1Char(' '));
}

} // namespace

void NothingLeftOutTest::notesAreToldWhenTheyAreNew_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("notes");
    // A comment; the name and the method of a primary key, and comments of its check and foreign key.
    QTest::newRow("sqlite") << "sqlite" << 1;
    QTest::newRow("mariadb") << "mariadb" << 3;
}

/** At most one of each for a table, and not with every later change of it. */
void NothingLeftOutTest::notesAreToldWhenTheyAreNew()
{
    QFETCH(QString, dialect);
    QFETCH(int, notes);
    FeatureModel model;
    model.table.comment = model.key.comment = model.check.comment = QStringLiteral("a comment");
    for (Column &column : model.table.columns)
        column.comment = QStringLiteral("of a column");
    model.table.primaryKey->name = QStringLiteral("book_key");
    model.table.primaryKey->details.edit().method = QStringLiteral("hash");
    const auto made = findDialect(dialect)->plan({}, model.operations());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(notesIn(made), notes);
    const Schema before = model.schema();
    const Column added{.id = featureId("more"), .name = QStringLiteral("more"), .type = DataType::varchar(9)};
    const auto changed =
        findDialect(dialect)->plan(before, {AddColumn{referenceTo(*before.tables.begin()), added, {}}});
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text()));
    QCOMPARE(notesIn(changed), 0);
}

void NothingLeftOutTest::everyFieldHasACase()
{
    QSet<QString> covered;
    for (const FeatureCase &each : allFeatureCases())
        covered.insert(each.field);
    for (const QString &field : allFeatureFields())
        QVERIFY2(covered.contains(field), qPrintable(field + " has no line"));
}

void NothingLeftOutTest::everyCaseHasAField()
{
    const QStringList fields = allFeatureFields();
    for (const FeatureCase &each : allFeatureCases())
        QVERIFY2(fields.contains(each.field), qPrintable(each.field + " is no member of anything"));
}

void NothingLeftOutTest::everyTypeAndKindHasACase()
{
    QStringList types;
    QSet<DefinitionObject::Kind> kinds;
    for (const FeatureCase &each : allFeatureCases()) {
        FeatureModel model;
        if (each.base)
            each.base(model);
        each.change(model);
        if (each.field == QLatin1String("DataType.kind"))
            types.append(model.text().type.text());
        kinds.insert(model.view.kind);
    }
    for (const QString &name : portableTypeNames())
        QVERIFY2(types.contains(name) || name == FeatureModel().text().type.text(), qPrintable(name));
    for (const DefinitionObject::Kind kind : allObjectKinds())
        QVERIFY2(kinds.contains(kind), qPrintable(kindName(kind)));
}

void NothingLeftOutTest::plainModelIsTaken_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString &name : dialectNames())
        QTest::newRow(qPrintable(name)) << name;
}

void NothingLeftOutTest::plainModelIsTaken()
{
    QFETCH(QString, dialect);
    const Outcome outcome = outcomeOf(*findDialect(dialect), FeatureModel());
    QVERIFY2(outcome.plan, qPrintable(outcome.plan ? QString() : outcome.plan.error().text()));
    QStringList codes;
    for (const Finding &finding : outcome.findings)
        codes.append(finding.code);
    // PostgreSQL has enums of its own.
    QCOMPARE(codes, dialect == QLatin1String("postgresql") ? QStringList() : QStringList(dialect + ".enum"));
}

void NothingLeftOutTest::nothingIsLeftOutSilently_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("dialect");
    const QList<FeatureCase> cases = allFeatureCases();
    for (int i = 0; i < cases.size(); ++i) {
        for (const QString &dialect : dialectNames())
            QTest::addRow("%d %s %s", i, qPrintable(cases.at(i).field), qPrintable(dialect)) << i << dialect;
    }
}

void NothingLeftOutTest::nothingIsLeftOutSilently()
{
    QFETCH(int, number);
    QFETCH(QString, dialect);
    const FeatureCase each = allFeatureCases().at(number);
    FeatureModel plain;
    if (each.base)
        each.base(plain);
    FeatureModel changed = plain;
    each.change(changed);
    const Dialect &asked = *findDialect(dialect);
    QCOMPARE(fateOf(asked, outcomeOf(asked, plain), outcomeOf(asked, changed)), each.fate(dialect));
}

QTEST_GUILESS_MAIN(NothingLeftOutTest)
#include "tst_nothing_left_out.moc"
