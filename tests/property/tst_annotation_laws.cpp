// SPDX-License-Identifier: MIT
// The laws of a diagram's groups, notes and links: reading gives what was written, and merging keeps what either side
// did. RC_PARAMS="max_success=100000" for a long run.

#include "core/project/annotations_merge.h"
#include "core/project/project_json.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

ObjectId anyId(const char *kind, int count)
{
    return ObjectId::derived(QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(*rc::gen::inRange(0, count)));
}

QString anyText()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("Library"),
                                   QStringLiteral("two\nlines"),
                                   QStringLiteral("# Äh \"quoted\" \\ \t 😀\n\n\n* end\n"),
                                   QStringLiteral("\n"),
                                   QStringLiteral(" ")};
    return texts.at(*rc::gen::inRange(0, int(texts.size())));
}

QString anyColor()
{
    const QStringList words = QStringList{QString()} + diagramColors();
    return words.at(*rc::gen::inRange(0, int(words.size())));
}

QRectF anyRectangle()
{
    return {*rc::gen::inRange(-4000, 4000) / 8.0, *rc::gen::inRange(-4000, 4000) / 8.0,
            *rc::gen::inRange(320, 4000) / 8.0, *rc::gen::inRange(320, 4000) / 8.0};
}

DiagramGroup anyGroup()
{
    DiagramGroup group{.id = anyId("group", 4), .title = anyText().simplified(), .color = anyColor()};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        group.members.insert(anyId("card", 6));
    if (group.members.isEmpty())
        group.rectangle = anyRectangle();
    return group;
}

void addOne(DiagramAnnotations &annotations)
{
    const auto end = [] { return *rc::gen::inRange(0, 2) == 0 ? ObjectId() : anyId("column", 3); };
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        annotations.groups.insert(anyGroup());
        break;
    case 1:
        annotations.notes.insert({anyId("note", 4), anyRectangle(), anyText(), anyColor()});
        break;
    default:
        annotations.links.insert({anyId("link", 4), anyId("card", 6), end(), anyId("card", 6), end(), anyText()});
        break;
    }
}

void removeOne(DiagramAnnotations &annotations)
{
    annotations.groups.remove(anyId("group", 4));
    annotations.notes.remove(anyId("note", 4));
    annotations.links.remove(anyId("link", 4));
}

DiagramAnnotations edited(DiagramAnnotations annotations)
{
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        if (*rc::gen::inRange(0, 3) == 0)
            removeOne(annotations);
        else
            addOne(annotations);
    }
    return annotations;
}

QByteArray fileOf(const DiagramAnnotations &annotations)
{
    Diagram diagram;
    diagram.annotations = annotations;
    return diagramToFile(diagram, {});
}

bool readsBack(const DiagramAnnotations &annotations)
{
    Diagram back;
    const QByteArray file = fileOf(annotations);
    return diagramFromFile(file, QStringLiteral("main.json"), back).isEmpty() && back.annotations == annotations &&
           diagramToFile(back, {}) == file;
}

} // namespace

class AnnotationLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void readingGivesWhatWasWritten();
    void mergingWithNothingChangedGivesTheOther();
    void mergingKeepsWhatOneSideDid();
    void theResultCanBeWritten();
};

void AnnotationLawsTest::readingGivesWhatWasWritten()
{
    QVERIFY(rc::check("read(write(x)) == x", [] { RC_ASSERT(readsBack(edited(edited({})))); }));
}

void AnnotationLawsTest::mergingWithNothingChangedGivesTheOther()
{
    QVERIFY(rc::check("merge(a, a, b) == b == merge(a, b, a) == merge(a, b, b)", [] {
        const DiagramAnnotations base = edited({});
        const DiagramAnnotations side = edited(base);
        QList<MergeConflict> conflicts;
        RC_ASSERT(mergedAnnotations(base, base, side, conflicts) == side);
        RC_ASSERT(mergedAnnotations(base, side, base, conflicts) == side);
        RC_ASSERT(mergedAnnotations(base, side, side, conflicts) == side);
        RC_ASSERT(conflicts.isEmpty());
    }));
}

void AnnotationLawsTest::mergingKeepsWhatOneSideDid()
{
    QVERIFY(rc::check("what one side alone touched is as that side has it", [] {
        const DiagramAnnotations base = edited({});
        const DiagramAnnotations ours = edited(base);
        const DiagramAnnotations theirs = edited(base);
        QList<MergeConflict> conflicts;
        const DiagramAnnotations merged = mergedAnnotations(base, ours, theirs, conflicts);
        const auto check = [](const auto &before, const auto &own, const auto &other, const auto &result) {
            for (const ObjectId id : before.ids() + own.ids() + other.ids()) {
                const auto *was = before.find(id);
                const auto same = [](const auto *a, const auto *b) { return a && b ? *a == *b : a == b; };
                if (same(was, own.find(id)))
                    RC_ASSERT(same(result.find(id), other.find(id)));
                else if (same(was, other.find(id)))
                    RC_ASSERT(same(result.find(id), own.find(id)));
                else
                    RC_ASSERT((result.find(id) != nullptr) == (own.find(id) || other.find(id)));
            }
        };
        check(base.notes, ours.notes, theirs.notes, merged.notes);
        check(base.links, ours.links, theirs.links, merged.links);
    }));
}

void AnnotationLawsTest::theResultCanBeWritten()
{
    QVERIFY(rc::check("read(write(merge)) == merge", [] {
        const DiagramAnnotations base = edited({});
        QList<MergeConflict> conflicts;
        RC_ASSERT(readsBack(mergedAnnotations(base, edited(base), edited(base), conflicts)));
    }));
}

QTEST_GUILESS_MAIN(AnnotationLawsTest)

#include "tst_annotation_laws.moc"
