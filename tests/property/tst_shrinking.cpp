// SPDX-License-Identifier: MIT
// A law that does not hold is worth what its counterexample tells, so what the generators make must become small: of a
// whole schema no more is left than what the law is about.

#include "tests/support/engine_generators.h"

#include <QtTest>

#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

using namespace joinery;

namespace {

/** How much there is to read in a schema. */
qsizetype sizeOf(const Schema &schema)
{
    qsizetype size = schema.objects.size();
    for (const EnumType &enumType : schema.enums)
        size += 1 + enumType.values.size();
    for (const Table &table : schema.tables)
        size += 1 + table.columns.size() + table.foreignKeys.size() + table.uniqueConstraints.size() +
                table.checks.size() + table.exclusions.size() + table.indexes.size() + table.partitions.size();
    return size;
}

struct Shrunk
{
    /** The failing cases: the first, and the one that is told. */
    Schema first;
    Schema last;
    qsizetype operations = 0;
    std::size_t steps = 0;
};

/** What is told of the law that no edited schema is like this. */
template <typename IsMet>
std::optional<Shrunk> counterexample(const IsMet &isMet, unsigned seed)
{
    Shrunk shrunk;
    bool failed = false;
    const auto law = [&] {
        // From the first case on as big as they get.
        const generate::Edited pair = *rc::gen::resize(100, generate::anyEdited());
        if (!isMet(pair))
            return;
        if (!failed)
            shrunk.first = pair.after;
        failed = true;
        shrunk.last = pair.after;
        shrunk.operations = pair.operations.size();
        RC_FAIL("met");
    };
    rc::detail::TestParams parameters;
    parameters.seed = seed;
    parameters.maxSuccess = 1000;
    rc::detail::TestListenerAdapter silent;
    const rc::detail::TestResult result =
        rc::detail::checkTestable(law, rc::detail::TestMetadata(), parameters, silent);
    rc::detail::FailureResult failure;
    if (!result.match(failure))
        return std::nullopt;
    shrunk.steps = failure.reproduce.shrinkPath.size();
    return shrunk;
}

template <typename Is>
bool anyTable(const generate::Edited &pair, const Is &is)
{
    return std::any_of(pair.after.tables.begin(), pair.after.tables.end(), is);
}

qsizetype median(QList<qsizetype> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.at(numbers.size() / 2);
}

} // namespace

class ShrinkingTest : public QObject
{
    Q_OBJECT

private slots:
    void littleIsLeft_data();
    void littleIsLeft();
};

using IsMet = std::function<bool(const generate::Edited &)>;
Q_DECLARE_METATYPE(IsMet)

void ShrinkingTest::littleIsLeft_data()
{
    QTest::addColumn<IsMet>("isMet");
    const auto with = [](const auto &is) {
        return IsMet([is](const generate::Edited &pair) { return anyTable(pair, is); });
    };
    QTest::newRow("a type") << with([](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const Column &column) { return column.type.kind == DataType::Kind::BigInt; });
    });
    QTest::newRow("a check") << with([](const Table &table) { return !table.checks.isEmpty(); });
    QTest::newRow("a foreign key") << with([](const Table &table) { return !table.foreignKeys.isEmpty(); });
    QTest::newRow("an index of two columns") << with([](const Table &table) {
        return std::any_of(table.indexes.begin(), table.indexes.end(),
                           [](const Index &index) { return index.parts.size() > 1; });
    });
    QTest::newRow("a view") << IsMet([](const generate::Edited &pair) { return !pair.after.objects.isEmpty(); });
    QTest::newRow("an edit") << IsMet([](const generate::Edited &pair) {
        return std::any_of(pair.operations.begin(), pair.operations.end(),
                           [](const Operation &operation) { return std::holds_alternative<AlterColumn>(operation); });
    });
}

void ShrinkingTest::littleIsLeft()
{
    QFETCH(IsMet, isMet);
    // Now and then one gets stuck at something larger, and which does changes with every change of the generators.
    constexpr unsigned counterexamples = 9;
    constexpr qsizetype little = 10;
    QList<qsizetype> first;
    QList<qsizetype> last;
    QList<qsizetype> operations;
    QStringList sizes;
    for (unsigned seed = 1; seed <= counterexamples; ++seed) {
        const std::optional<Shrunk> shrunk = counterexample(isMet, seed);
        QVERIFY(shrunk);
        QVERIFY(shrunk->steps > 0);
        first.append(sizeOf(shrunk->first));
        last.append(sizeOf(shrunk->last));
        operations.append(shrunk->operations);
        sizes.append(
            QStringLiteral("from %1 to %2, with %3 operations")
                .arg(QString::number(first.last()), QString::number(last.last()), QString::number(operations.last())));
    }
    QVERIFY2(median(first) > median(last), qPrintable(sizes.join(u'\n')));
    QVERIFY2(median(last) <= little, qPrintable(sizes.join(u'\n')));
    QVERIFY2(median(operations) <= 3, qPrintable(sizes.join(u'\n')));
}

QTEST_GUILESS_MAIN(ShrinkingTest)
#include "tst_shrinking.moc"
