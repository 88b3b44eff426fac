// SPDX-License-Identifier: MIT
// The scores of what looks renamed: RC_PARAMS="max_success=100000" for a long run (scripts/laws).

#include "core/differ/schema_differ.h"
#include "tests/support/engine_generators.h"
#include "tests/support/property_run.h"

#include <QRegularExpression>
#include <QtTest>

#include <map>
#include <rapidcheck.h>
#include <tuple>

using namespace joinery;

namespace {

/** Two schemas that are strangers, but for names that a small vocabulary makes them share. */
struct Strangers
{
    Schema from;
    Schema to;
};

Strangers strangers()
{
    return {(*generate::anyWhole()).schema, (*generate::anyWhole()).schema};
}

/** The same schema under other ids, so that its tables, enums and objects lie in another order. */
Schema underOtherIds(const Schema &schema)
{
    static const QRegularExpression id(QStringLiteral("\"([0-9a-hjkmnp-tv-z]{12})\""));
    const QString text = QString::fromUtf8(operationsToFile(SchemaDiffer().diff({}, schema).operations, schema));
    QString other;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : id.globalMatch(text)) {
        const QString word = match.captured(1);
        other += text.mid(end, match.capturedStart() - end) + QLatin1Char('"') +
                 ObjectId::derived(QStringLiteral("other ") + word).text() + QLatin1Char('"');
        end = match.capturedEnd();
    }
    other += text.mid(end);
    const auto operations = operationsFromFile(other.toUtf8(), QStringLiteral("other.json"), QStringLiteral("app"));
    RC_ASSERT(operations.has_value());
    Schema result;
    RC_ASSERT(joinery::apply(*operations, result).has_value());
    return result;
}

/** The same schema with the columns of each table in another order. */
Schema withColumnsTurned(const Schema &schema)
{
    Schema result = schema;
    for (const Table &table : schema.tables) {
        Table &turned = *result.tables.edit(table.id);
        std::reverse(turned.columns.begin(), turned.columns.end());
        const int shift = generate::number(0, static_cast<int>(turned.columns.size()));
        std::rotate(turned.columns.begin(), turned.columns.begin() + shift, turned.columns.end());
    }
    return result;
}

QList<RenameCandidate> candidates(const Strangers &schemas, bool matchByName)
{
    return SchemaDiffer({.matchByName = matchByName}).diff(schemas.from, schemas.to).candidates;
}

/** What a candidate is about, by names: kind and owner, then both ends. */
QStringList subject(const RenameCandidate &candidate)
{
    return {QString::number(int(candidate.kind)), candidate.table.qualified(), candidate.from.name, candidate.to.name};
}

/** Those that compete with each other, in their order. */
std::map<QStringList, QList<RenameCandidate>> competitors(const QList<RenameCandidate> &found)
{
    std::map<QStringList, QList<RenameCandidate>> groups;
    for (const RenameCandidate &candidate : found)
        groups[{QString::number(int(candidate.kind)), candidate.table.id.text()}].append(candidate);
    return groups;
}

/** The best score in each of these groups, by names. */
std::map<QStringList, double> bestScores(const QList<RenameCandidate> &found)
{
    std::map<QStringList, double> best;
    for (const RenameCandidate &candidate : found) {
        double &score = best[subject(candidate).first(2)];
        score = std::max(score, candidate.score);
    }
    return best;
}

/** Scores that both have. Of candidates that are equally good either may be offered. */
template <typename Check>
void forEachCommon(const QList<RenameCandidate> &found, const QList<RenameCandidate> &again, const Check &check)
{
    std::map<QStringList, double> scores;
    for (const RenameCandidate &candidate : found)
        scores[subject(candidate)] = candidate.score;
    for (const RenameCandidate &candidate : again) {
        RC_LOG() << subject(candidate).join(u' ').toStdString() << " " << candidate.score << "\n";
        if (const auto same = scores.find(subject(candidate)); same != scores.end())
            check(candidate, same->second);
    }
}

} // namespace

class RenameLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void scoresAreWithinBounds();
    void bestComesFirstAndEachThingOnce();
    void orderOfTablesDoesNotMatter();
    void orderOfColumnsDoesNotMatter();
};

void RenameLawsTest::scoresAreWithinBounds()
{
    int seen = 0;
    QVERIFY(rc::check("the score of every candidate lies in [0, 1]", [&seen] {
        const generate::Edited pair = *generate::anyEdited();
        const Strangers schemas = strangers();
        QList<RenameCandidate> found = candidates({pair.before, pair.after}, false);
        found += candidates(schemas, false) + candidates(schemas, true);
        for (const RenameCandidate &candidate : found) {
            RC_LOG() << subject(candidate).join(u' ').toStdString() << " " << candidate.score << "\n";
            RC_ASSERT(candidate.score >= 0.0);
            RC_ASSERT(candidate.score <= 1.0);
            ++seen;
        }
    }));
    QVERIFY(seen > 100);
}

void RenameLawsTest::bestComesFirstAndEachThingOnce()
{
    QVERIFY(rc::check("candidates come best first, and nothing is in two of them", [] {
        const Strangers schemas = strangers();
        for (const bool matchByName : {false, true}) {
            const QList<RenameCandidate> found = candidates(schemas, matchByName);
            const auto isBetter = [](const RenameCandidate &a, const RenameCandidate &b) {
                return std::tie(b.score, a.from.name, a.to.name, a.from.id, a.to.id) <
                       std::tie(a.score, b.from.name, b.to.name, b.from.id, b.to.id);
            };
            for (const auto &[owner, group] : competitors(found))
                RC_ASSERT(std::is_sorted(group.begin(), group.end(), isBetter));
            QSet<ObjectId> taken;
            for (const RenameCandidate &candidate : found) {
                for (const ObjectId end : {candidate.from.id, candidate.to.id}) {
                    RC_ASSERT(!taken.contains(end));
                    taken.insert(end);
                }
            }
        }
    }));
}

void RenameLawsTest::orderOfTablesDoesNotMatter()
{
    QVERIFY(rc::check("tables, enums and objects in another order have the same scores", [] {
        const Strangers schemas = strangers();
        const Strangers others{underOtherIds(schemas.from), underOtherIds(schemas.to)};
        for (const bool matchByName : {false, true}) {
            const QList<RenameCandidate> found = candidates(schemas, matchByName);
            const QList<RenameCandidate> again = candidates(others, matchByName);
            RC_ASSERT(bestScores(found) == bestScores(again));
            forEachCommon(found, again,
                          [](const RenameCandidate &candidate, double score) { RC_ASSERT(candidate.score == score); });
        }
    }));
}

void RenameLawsTest::orderOfColumnsDoesNotMatter()
{
    QVERIFY(rc::check("columns in another order have the same scores, but for the share of their place", [] {
        const Strangers schemas = strangers();
        const Strangers others{withColumnsTurned(schemas.from), withColumnsTurned(schemas.to)};
        for (const bool matchByName : {false, true}) {
            forEachCommon(candidates(schemas, matchByName), candidates(others, matchByName),
                          [](const RenameCandidate &candidate, double score) {
                              const double change = std::abs(candidate.score - score);
                              // Whether a column stands in the same place is part of what speaks for it.
                              const bool isPlace =
                                  candidate.kind == RenameCandidate::Kind::Column && std::abs(change - 0.15) < 1e-9;
                              RC_ASSERT(change < 1e-9 || isPlace);
                          });
        }
    }));
}

QTEST_GUILESS_MAIN(RenameLawsTest)
#include "tst_rename_laws.moc"
