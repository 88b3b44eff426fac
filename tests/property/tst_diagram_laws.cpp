// SPDX-License-Identifier: MIT
// The laws of diagrams beside the main one: written and read they are the same, and so are merges of what was not
// changed.

#include "core/project/named_diagram_merge.h"
#include "core/project/project_json.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

/** Few ids, so that the sides meet. */
ObjectId card(int number)
{
    return ObjectId::derived(QStringLiteral("card %1").arg(number));
}

rc::Gen<NamedDiagram> diagrams()
{
    return rc::gen::exec([] {
        NamedDiagram named;
        const int count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            const ObjectId id = card(*rc::gen::inRange(0, 8));
            named.diagram.positions.insert(id,
                                           QPointF(*rc::gen::inRange(-40, 40) / 4.0, *rc::gen::inRange(-4000, 4000)));
            if (*rc::gen::inRange(0, 3) == 0)
                named.diagram.collapsed.insert(id);
        }
        const std::string title = *rc::gen::element(std::string(), std::string("Sales"), std::string("\"Größe\"\n/"));
        named.title = QString::fromStdString(title);
        return named;
    });
}

NamedDiagram merged(const NamedDiagram &base, const NamedDiagram &ours, const NamedDiagram &theirs)
{
    QList<MergeConflict> conflicts;
    return mergedNamedDiagram(base, ours, theirs, {}, conflicts);
}

} // namespace

class DiagramLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void writtenAndReadTheyAreTheSame();
    void anUnchangedSideChangesNothing();
    void bothSidesAlikeAreTheResult();
    void noCardIsMadeUp();
};

void DiagramLawsTest::writtenAndReadTheyAreTheSame()
{
    QVERIFY(rc::check([] {
        const NamedDiagram named = *diagrams();
        const QByteArray file = namedDiagramToFile(named, {});
        NamedDiagram back;
        RC_ASSERT(namedDiagramFromFile(file, QStringLiteral("x.json"), back).isEmpty());
        RC_ASSERT(back == named);
        RC_ASSERT(namedDiagramToFile(back, {}) == file);
    }));
}

void DiagramLawsTest::anUnchangedSideChangesNothing()
{
    QVERIFY(rc::check([] {
        const NamedDiagram base = *diagrams();
        const NamedDiagram edited = *diagrams();
        RC_ASSERT(merged(base, edited, base) == edited);
        RC_ASSERT(merged(base, base, edited) == edited);
    }));
}

void DiagramLawsTest::bothSidesAlikeAreTheResult()
{
    QVERIFY(rc::check([] {
        const NamedDiagram base = *diagrams();
        const NamedDiagram edited = *diagrams();
        RC_ASSERT(merged(base, edited, edited) == edited);
    }));
}

void DiagramLawsTest::noCardIsMadeUp()
{
    QVERIFY(rc::check([] {
        const NamedDiagram ours = *diagrams();
        const NamedDiagram theirs = *diagrams();
        const NamedDiagram result = merged(*diagrams(), ours, theirs);
        for (auto place = result.diagram.positions.cbegin(); place != result.diagram.positions.cend(); ++place) {
            const bool isOurs = ours.contains(place.key()) && ours.diagram.positions.value(place.key()) == *place;
            const bool isTheirs = theirs.contains(place.key()) && theirs.diagram.positions.value(place.key()) == *place;
            RC_ASSERT(isOurs || isTheirs);
        }
    }));
}

QTEST_GUILESS_MAIN(DiagramLawsTest)

#include "tst_diagram_laws.moc"
