// SPDX-License-Identifier: MIT
// The same input gives the same bytes in every run of a program, whatever the seed of its hashes is. The program runs
// itself and compares what the runs made. RC_PARAMS="max_success=100000" for a long run (scripts/laws).

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/differ/schema_merge.h"
#include "core/operation/inverse.h"
#include "tests/support/branch_generators.h"
#include "tests/support/history_generators.h"
#include "tests/support/plan_laws.h"
#include "tests/support/property_run.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <deque>
#include <rapidcheck.h>

using namespace joinery;

namespace {

/** The file that a run writes a line into for every text it makes. */
constexpr auto printVariable = "JOINERY_PRINT_BYTES";
/** The beginning of a line: its whole text is printed. */
constexpr auto showVariable = "JOINERY_SHOW_BYTES";
constexpr auto seedTitle = "hash seed ";

/** The texts that one run makes, in order; of each a line with its case, its kind, its size and its hash. */
class Texts
{
public:
    Texts() : m_file(qEnvironmentVariable(printVariable)), m_shown(qgetenv(showVariable))
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(m_file.fileName()));
    }

    void startCase(const char *law) { m_case = QByteArray(law) + " case " + QByteArray::number(++m_count); }

    void add(const QByteArray &kind, const QByteArray &text)
    {
        const QByteArray title = m_case + ", " + kind;
        m_file.write(title + ": " + QByteArray::number(text.size()) + " bytes " +
                     QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + '\n');
        if (title == m_shown)
            std::fputs((text + '\n').constData(), stdout);
    }

    void addFiles(const QByteArray &kind, const Schema &schema)
    {
        QByteArray all;
        for (const Table &table : schema.tables)
            all += tableToFile(table, schema);
        for (const EnumType &enumType : schema.enums)
            all += enumToFile(enumType);
        for (const DefinitionObject &object : schema.objects)
            all += objectToFile(object, schema);
        add("files of " + kind, all);
    }

    /** The plan as a script, or why there is none; with what is asked and told besides. */
    void addPlan(const Dialect &dialect, const char *way, const Schema &before, const QList<Operation> &operations)
    {
        const auto plan = dialect.plan(before, operations);
        const QByteArray kind = dialect.name().toLatin1() + ' ' + way;
        if (!plan) {
            add(kind + " refused", plan.error().text().toUtf8());
            return;
        }
        QStringList rest;
        for (const DataCheck &check : plan->checks)
            rest << check.countSql << check.sampleSql << check.message;
        for (const Loss &loss : plan->losses)
            rest << loss.what << loss.countSql;
        for (const Finding &finding : plan->findings)
            rest << finding.code << finding.text;
        add(kind, (toScript(*plan) + rest.join(QLatin1Char('\n'))).toUtf8());
    }

    void addThereAndBack(const Dialect &dialect, const generate::Edited &pair, const QList<Operation> &operations)
    {
        addPlan(dialect, "forwards", pair.before, operations);
        if (const auto back = inverse(operations, pair.before))
            addPlan(dialect, "backwards", pair.after, *back);
    }

private:
    QFile m_file;
    QByteArray m_shown;
    QByteArray m_case;
    int m_count = 0;
};

bool printSchemas(Texts &texts)
{
    return rc::check("schemas, what the differ finds and plans for every dialect", [&texts] {
        texts.startCase("schema");
        const generate::Edited pair = *generate::anyEdited();
        texts.addFiles("before", pair.before);
        texts.addFiles("after", pair.after);
        const QList<Operation> found = SchemaDiffer().diff(pair.before, pair.after).operations;
        texts.add("operations", operationsToFile(found, pair.after));
        for (const Dialect *dialect : allDialects())
            texts.addThereAndBack(*dialect, pair, found);
    });
}

/** Most schemas with everything in them are refused by every dialect; these are as one of them takes them. */
bool printPlans(Texts &texts)
{
    return rc::check("plans that are not refused", [&texts] {
        texts.startCase("plan");
        const QList<const Dialect *> dialects = allDialects();
        const Dialect &dialect = *dialects.at(generate::number(0, static_cast<int>(dialects.size())));
        const auto takes = [&dialect](const Schema &schema) {
            return dialect.plan({}, SchemaDiffer().diff({}, schema).operations).has_value();
        };
        generate::Edited pair;
        pair.before = *generate::schema({.maximumTables = 3, .maximumColumns = 4});
        if (!StrictModel(pair.before, pair.before).problem().isEmpty() || !takes(pair.before))
            pair.before = {};
        generate::editWhatIsTaken(pair.before, pair.operations, 6, takes);
        pair.after = pair.before;
        generate::editWhatIsTaken(pair.after, pair.operations, 6, takes);
        texts.addThereAndBack(dialect, pair, SchemaDiffer().diff(pair.before, pair.after).operations);
    });
}

bool printMerges(Texts &texts)
{
    return rc::check("merges", [&texts] {
        texts.startCase("merge");
        const generate::Branches branches = *generate::anyBranches(8);
        for (const MergeBias bias : {MergeBias::Keep, MergeBias::Ours}) {
            const MergeResult merged = mergeSchemas(branches.base, branches.ours, branches.theirs, bias);
            texts.addFiles(bias == MergeBias::Keep ? "merge" : "merge with ours", merged.schema);
            QStringList conflicts;
            for (const MergeConflict &each : merged.conflicts)
                conflicts << each.title << each.property << each.base << each.ours << each.theirs << each.text;
            texts.add("conflicts", conflicts.join(QLatin1Char('\n')).toUtf8());
        }
    });
}

bool printSquashes(Texts &texts)
{
    return rc::check("squashes", [&texts] {
        texts.startCase("squash");
        const generate::History history = *generate::anyHistory(*rc::gen::arbitrary<bool>());
        const auto made = squash({{generate::historyApp(), {}, history.migrations}}, history.request());
        texts.add("migration", made ? migrationToFile(made->migration) : made.error().text().toUtf8());
        if (made)
            texts.add("told", (made->kept + made->shortened).join(QLatin1Char('\n')).toUtf8());
    });
}

/**
 * What a run prints that has a random hash seed, or the one of QT_HASH_SEED=0: every number there means 0 to Qt 6, see
 * https://doc.qt.io/qt-6/qhashseed.html, and only a run without it gets a seed of its own.
 */
class Run
{
public:
    Run(bool hasRandomSeed, const QByteArray &parameters, const QString &file) : m_file(file)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_HASH_SEED"));
        if (!hasRandomSeed)
            environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
        environment.insert(QStringLiteral("RC_PARAMS"), QString::fromLatin1(parameters));
        environment.insert(QLatin1String(printVariable), file);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList());
    }

    /** Waits for its end. */
    bool isDone()
    {
        // Qt Test ends what takes too long.
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(-1);
        m_output = m_process.readAll();
        return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] QByteArray hashSeed() const
    {
        const qsizetype start = m_output.indexOf(seedTitle) + qsizetype(std::strlen(seedTitle));
        return m_output.mid(start, m_output.indexOf('\n', start) - start);
    }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

private:
    QString m_file;
    QByteArray m_output;
    QProcess m_process;
};

/** RC_PARAMS with a seed, so that each run has the same cases. */
QByteArray seededParameters()
{
    const QByteArray parameters = qgetenv("RC_PARAMS");
    return parameters.contains("seed=")
               ? parameters
               : parameters + " seed=" + QByteArray::number(QRandomGenerator::global()->generate());
}

/** The first line in which two runs differ, with how to see the texts; empty where they are the same. */
QString firstDifference(const Run &one, const Run &other, const QByteArray &parameters)
{
    const QList<QByteArray> first = one.lines();
    const QList<QByteArray> second = other.lines();
    const auto [at, where] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    if (at == first.end() && where == second.end())
        return {};
    const QByteArray line = at == first.end() ? QByteArray("nothing") : *at;
    return QStringLiteral("hash seed %1: %2\nhash seed %3: %4\nTo see the text of a run, with QT_HASH_SEED=0 or "
                          "without: RC_PARAMS=\"%5\" %6=/dev/null "
                          "%7=\"%8\" %9")
        .arg(QString::fromLatin1(one.hashSeed()), QString::fromUtf8(line), QString::fromLatin1(other.hashSeed()),
             where == second.end() ? QStringLiteral("nothing") : QString::fromUtf8(*where),
             QString::fromLatin1(parameters), QLatin1String(printVariable), QLatin1String(showVariable),
             QString::fromUtf8(line.left(line.indexOf(':'))), QCoreApplication::applicationFilePath());
}

} // namespace

class StableBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bytesDoNotDependOnTheHashSeed();
};

/** As the program run by bytesDoNotDependOnTheHashSeed() it prints, and ends. */
void StableBytesTest::initTestCase()
{
    enoughCases();
    if (!qEnvironmentVariableIsSet(printVariable))
        return;
    std::fprintf(stderr, "%s%zu\n", seedTitle, size_t(QHashSeed::globalSeed()));
    bool isGood = false;
    {
        Texts texts;
        isGood = printSchemas(texts) && printPlans(texts) && printMerges(texts) && printSquashes(texts);
    }
    std::fflush(stdout);
    std::exit(isGood ? 0 : 1);
}

void StableBytesTest::bytesDoNotDependOnTheHashSeed()
{
    const QTemporaryDir folder;
    const QByteArray parameters = seededParameters();
    std::deque<Run> runs;
    QSet<QByteArray> hashSeeds;
    for (const bool isRandom : {false, true, true, true})
        runs.emplace_back(isRandom, parameters, folder.filePath(QString::number(runs.size())));
    for (Run &run : runs) {
        QVERIFY2(run.isDone(), run.output().right(20'000).constData());
        hashSeeds.insert(run.hashSeed());
    }
    QCOMPARE(runs.front().hashSeed(), QByteArray("0"));
    QCOMPARE(hashSeeds.size(), qsizetype(runs.size()));

    const QList<QByteArray> lines = runs.front().lines();
    for (const Run &run : runs) {
        const QString difference = firstDifference(runs.front(), run, parameters);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    // The comparison is about something: each kind of text is there, and no dialect refused all.
    QStringList kinds{QStringLiteral("files of before"),
                      QStringLiteral("files of after"),
                      QStringLiteral("files of merge"),
                      QStringLiteral("operations"),
                      QStringLiteral("conflicts"),
                      QStringLiteral("migration"),
                      QStringLiteral("told")};
    for (const QString &dialect : dialectNames())
        kinds << dialect + QStringLiteral(" forwards") << dialect + QStringLiteral(" backwards");
    for (const QString &kind : std::as_const(kinds)) {
        const QByteArray title = ", " + kind.toLatin1() + ": ";
        const auto holdsText = [&title](const QByteArray &line) {
            return line.contains(title) && !line.contains(": 0 bytes");
        };
        QVERIFY2(std::any_of(lines.begin(), lines.end(), holdsText), qPrintable(kind));
    }
}

QTEST_GUILESS_MAIN(StableBytesTest)
#include "tst_stable_bytes.moc"
