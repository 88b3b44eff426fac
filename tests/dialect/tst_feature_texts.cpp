// SPDX-License-Identifier: MIT
// What is kept as SQL stays one piece of the statement it is put into, and names columns that are there.

#include "core/dialect/dialect.h"
#include "core/schema/sql_piece.h"
#include "tests/support/feature_cases.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString injection = QStringLiteral("id > 0) NOT ENFORCED; DROP TABLE q; SELECT (1");

/** What is refused, or warned of, without the word of the dialect. */
QStringList codesOf(const QString &dialect, const FeatureModel &model, Finding::Severity severity)
{
    QStringList codes;
    for (const Finding &finding : findDialect(dialect)->validate(model.schema())) {
        if (finding.severity == severity && finding.code != dialect + QLatin1String(".enum"))
            codes.append(finding.code.mid(dialect.size() + 1));
    }
    return codes;
}

FeatureModel changed(const FeatureChange &change)
{
    FeatureModel model;
    change(model);
    return model;
}

/** Every dialect that writes the text refuses it. */
struct Broken
{
    const char *what;
    FeatureChange change;
    QString code;
    QStringList dialects;
};

QList<Broken> brokenTexts()
{
    const QStringList all = dialectNames();
    const QStringList postgresql{QStringLiteral("postgresql")};
    const QStringList mariadb{QStringLiteral("mariadb")};
    const QStringList sqlite{QStringLiteral("sqlite")};
    const QString syntax = QStringLiteral("syntax");
    const QString word = QStringLiteral("word");
    const auto excluded = [](const auto &change) {
        return [change](FeatureModel &m) {
            ExclusionConstraint each{.id = featureId("e"), .name = "e", .parts = {{{.column = featureId("id")}, "="}}};
            change(each);
            m.table.exclusions.insert(each);
        };
    };
    const auto partition = [](const auto &change) {
        return [change](FeatureModel &m) {
            m.table.options.partitionBy = "LIST (id)";
            Partition each{.id = featureId("p"), .name = "p", .bound = "FOR VALUES IN (1)"};
            change(each);
            m.table.partitions.insert(each);
        };
    };
    return {
        {"check", [](FeatureModel &m) { m.check.expression = injection; }, syntax, all},
        {"default", [](FeatureModel &m) { m.text().defaultValue = DefaultValue::expression("1); DROP TABLE q; --"); },
         syntax, all},
        {"number", [](FeatureModel &m) { m.text().defaultValue = DefaultValue::number("1); DROP TABLE q"); }, syntax,
         all},
        {"moment",
         [](FeatureModel &m) {
             m.text().defaultValue = DefaultValue{DefaultValue::Kind::CurrentTimestamp, "6), x text"};
         },
         syntax, all},
        {"generated",
         [](FeatureModel &m) {
             m.text().generated = Generated{injection, true};
         },
         syntax, all},
        {"index where", [](FeatureModel &m) { m.index.where = injection; }, syntax, {sqlite + postgresql}},
        {"index part",
         [](FeatureModel &m) { m.index.parts = {{.expression = "name), (code"}}; },
         syntax,
         {sqlite + postgresql}},
        {"operator class", [](FeatureModel &m) { m.index.parts.first().operatorClass = "a); DROP TABLE q; --"; },
         syntax, postgresql},
        {"type", [](FeatureModel &m) { m.text().type = DataType{.native = "int [); DROP TABLE q; --]"}; }, syntax,
         postgresql},
        {"exclusion where", excluded([](ExclusionConstraint &e) { e.where = injection; }), syntax, postgresql},
        {"exclusion part", excluded([](ExclusionConstraint &e) { e.parts[0].what = {.expression = "name), (code"}; }),
         syntax, postgresql},
        {"comparison", excluded([](ExclusionConstraint &e) { e.parts[0].comparison = "=); DROP TABLE q; --"; }), syntax,
         postgresql},
        {"partition by", [](FeatureModel &m) { m.table.options.partitionBy = "HASH (id); DROP TABLE q"; }, syntax,
         postgresql + mariadb},
        {"bound", partition([](Partition &p) { p.bound = "FOR VALUES IN (1); DROP TABLE q"; }), syntax,
         postgresql + mariadb},
        {"sub-partition", partition([](Partition &p) { p.partitionBy = "HASH (id) -- "; }), syntax,
         postgresql + mariadb},
        {"partition option", partition([](Partition &p) {
             p.parameters = {{"max_rows", "1) ENGINE = x"}};
         }),
         word, mariadb},
        {"inherits", [](FeatureModel &m) { m.table.options.inherits = "a); DROP TABLE q; --"; }, syntax, postgresql},
        {"engine", [](FeatureModel &m) { m.table.options.engine = "InnoDB COMMENT 'x'"; }, word, mariadb},
        {"row format", [](FeatureModel &m) { m.table.options.rowFormat = "DYNAMIC COMMENT 'x'"; }, word, mariadb},
        {"charset", [](FeatureModel &m) { m.table.options.charset = "utf8mb4; DROP TABLE q"; }, word, mariadb},
        {"column charset", [](FeatureModel &m) { m.text().details.edit().charset = "utf8mb4, x int"; }, word, mariadb},
        {"collation", [](FeatureModel &m) { m.text().collation = "utf8mb4_bin, x int"; }, QStringLiteral("collation"),
         mariadb},
        {"quoted collation", [](FeatureModel &m) { m.text().collation = "\"C\", x int"; }, word, postgresql},
        {"on update", [](FeatureModel &m) { m.text().details.edit().onUpdate = "now(); DROP TABLE q"; }, syntax,
         mariadb},
        {"column option",
         [](FeatureModel &m) {
             m.text().details.edit().options = {{"storage", "main, ADD x int"}};
         },
         word, postgresql},
        {"key option",
         [](FeatureModel &m) {
             m.unique.details.edit().options = {{"key_block_size", "1, DROP x"}};
         },
         word, mariadb},
        {"index option",
         [](FeatureModel &m) {
             m.index.details.edit().options = {{"with parser", "ngram, DROP x"}};
         },
         word, mariadb},
        {"match", [](FeatureModel &m) { m.key.match = "FULL); DROP TABLE q; --"; }, word, all},
        {"on conflict", [](FeatureModel &m) { m.unique.onConflict = "FAIL, x int"; }, word, sqlite},
    };
}

} // namespace

class FeatureTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void pieces_data();
    void pieces();
    void words_data();
    void words();
    void brokenTextsAreRefused_data();
    void brokenTextsAreRefused();
    void soundTextsAreTaken();
    void unknownColumnsAreTold_data();
    void unknownColumnsAreTold();
    void unknownKeyMethodsAreLeftOut();
};

void FeatureTextsTest::pieces_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char *sql, const char *broken) { QTest::newRow(sql) << QString(sql) << QString(broken); };
    // In which dialects it is no piece, by their first letters.
    row("id > 0", "");
    row("(a + 1) * 2 > (b)", "");
    row("a = ')' AND b = 'x;y' AND c = '--'", "");
    row("a > 0 /* more ) ; */ AND b > 0", "");
    row("a > 0 -- why)\n AND b > 0", "");
    row("a > 0 -- why", "");
    row("id > 0) OR (1", "spm");
    row("(id > 0", "spm");
    row("id > 0;", "spm");
    row("a = 'x", "spm");
    row("a = \"x", "spm");
    row("a > 0 /* more", "spm");
    row("a > 0 \\g", "spm");
    row("a > 0 -- x\r) OR (1\n", "spm");
    // What hides a bracket from one dialect is plain to another.
    row("a # )", "sp");
    row("5--3 = 8)", "m");
    row("a = $$)$$", "sm");
    row("[)] > 0", "pm");
    row("`)` > 0", "p");
    row("a = 'x\\' AND b = ')'", "m");
    row("a = E'\\' ; ' AND b = ''", "s");
    row("a > 0 /*! ) OR (1 */", "m");
    row("a > 0 /* /* */ ) */", "sm");
    row("a, b", "spm");
    row("coalesce(a, b) = ANY (ARRAY[1, 2])", "");
}

void FeatureTextsTest::pieces()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, broken);
    QString found;
    for (const Dialect *dialect : allDialects()) {
        if (!whyNotOnePiece(sql, dialect->lexOptions(), SqlPlace::InBrackets).isEmpty())
            found += dialect->name().front();
    }
    QCOMPARE(found, broken);
    QCOMPARE(whyNotOnePiece("a > 0 -- why", {}, SqlPlace::Bare).isEmpty(), false);
    QCOMPARE(whyNotOnePiece(QString("a") + QChar(0), {}, SqlPlace::Bare).isEmpty(), false);
}

void FeatureTextsTest::words_data()
{
    QTest::addColumn<bool>("isWord");
    const auto row = [](const char *text, bool isWord) { QTest::newRow(text) << isWord; };
    row("InnoDB", true);
    row("\"C\"", true);
    row("pg_catalog.\"de-DE\"", true);
    row("'utf8mb4'", true);
    row("70", true);
    row("a b", false);
    row("a.", false);
    row("a, b", false);
    row("a -- b", false);
    row("\"a", false);
    row("", false);
}

void FeatureTextsTest::words()
{
    QFETCH(const bool, isWord);
    QCOMPARE(isOneWord(QString::fromUtf8(QTest::currentDataTag()), SqlLexOptions::postgresql()), isWord);
}

void FeatureTextsTest::brokenTextsAreRefused_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("dialect");
    const QList<Broken> texts = brokenTexts();
    for (int i = 0; i < texts.size(); ++i) {
        for (const QString &dialect : texts.at(i).dialects)
            QTest::addRow("%s %s", texts.at(i).what, qPrintable(dialect)) << i << dialect;
    }
}

void FeatureTextsTest::brokenTextsAreRefused()
{
    QFETCH(const int, number);
    QFETCH(const QString, dialect);
    const Broken text = brokenTexts().at(number);
    const FeatureModel model = changed(text.change);
    const QStringList codes = codesOf(dialect, model, Finding::Severity::Error);
    QVERIFY2(codes.contains(text.code), qPrintable(codes.join(u' ')));
    QVERIFY(!findDialect(dialect)->plan({}, model.operations()));
}

void FeatureTextsTest::soundTextsAreTaken()
{
    const FeatureModel model = changed([](FeatureModel &m) {
        m.check.expression = "name <> ')' AND (length(name) > 0) -- not empty";
        m.text().type = DataType::of(DataType::Kind::Integer);
        m.text().defaultValue = DefaultValue::expression("(1 + 2) * 3 /* nine */");
    });
    for (const QString &dialect : dialectNames()) {
        QCOMPARE(codesOf(dialect, model, Finding::Severity::Error), QStringList());
        QCOMPARE(codesOf(dialect, model, Finding::Severity::Warning), QStringList());
    }
}

void FeatureTextsTest::unknownColumnsAreTold_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgresql");
    QTest::addColumn<QString>("mariadb");
    const auto row = [](const char *expression, const char *sqlite, const char *postgresql, const char *mariadb) {
        QTest::newRow(expression) << QString(expression) << QString(sqlite) << QString(postgresql) << QString(mariadb);
    };
    const char *unknown = "unknown_column";
    row("length(\"name\") > 0", "", "", "");
    row("length(\"first name\") > 0", "quoted_text", unknown, "");
    row("name IN (\"new\", \"old\")", "quoted_text", unknown, "");
    row("length(title) > 0", unknown, unknown, unknown);
    row("length(`title`) > 0", unknown, "", unknown);
}

void FeatureTextsTest::unknownColumnsAreTold()
{
    QFETCH(const QString, expression);
    const FeatureModel model = changed([&](FeatureModel &m) { m.check.expression = expression; });
    for (const QString &dialect : dialectNames()) {
        if (dialect == QLatin1String("postgresql") && expression.contains(u'`'))
            continue;
        const QString wanted = *static_cast<const QString *>(QTest::qData(qPrintable(dialect), QMetaType::QString));
        QCOMPARE(codesOf(dialect, model, Finding::Severity::Warning).join(u' '), wanted);
        const auto plan = findDialect(dialect)->plan({}, model.operations());
        // What MariaDB can take for nothing but a column is refused.
        if (dialect == QLatin1String("mariadb") && expression.contains(u'`')) {
            QCOMPARE(codesOf(dialect, model, Finding::Severity::Error).join(u' '), wanted);
            QVERIFY(!plan);
            continue;
        }
        // Whoever makes a plan is told too; it is no reason to refuse one.
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        const bool isTold = std::any_of(plan->findings.begin(), plan->findings.end(), [&](const Finding &finding) {
            return finding.code == dialect + QLatin1Char('.') + wanted;
        });
        QCOMPARE(isTold, !wanted.isEmpty());
    }
}

void FeatureTextsTest::unknownKeyMethodsAreLeftOut()
{
    FeatureModel model;
    model.unique.details.edit().method = QStringLiteral("gin); DROP TABLE q; --");
    const auto plan = mariadbDialect().plan({}, model.operations());
    QVERIFY(plan);
    QVERIFY(!toScript(*plan).contains(QLatin1String("DROP TABLE")));
}

QTEST_GUILESS_MAIN(FeatureTextsTest)
#include "tst_feature_texts.moc"
