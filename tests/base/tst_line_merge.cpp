// SPDX-License-Identifier: MIT
#include "core/base/line_merge.h"

#include <QtTest>

using namespace joinery;

namespace {

/** "abc" as three lines. */
QByteArray lines(const char *letters)
{
    QByteArray text;
    for (const char *letter = letters; *letter; ++letter)
        text += QByteArray(1, *letter) + '\n';
    return text;
}

/** The side of a text with markers that one would take. */
QByteArray side(const QByteArray &marked, bool ours)
{
    QByteArray text;
    int part = 0;
    for (const QByteArray &line : linesOf(marked)) {
        if (line.startsWith("<<<<<<<"))
            part = 1;
        else if (line.startsWith("======="))
            part = 2;
        else if (line.startsWith(">>>>>>>"))
            part = 0;
        else if (part == 0 || (part == 1) == ours)
            text += line;
    }
    return text;
}

} // namespace

class LineMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void conflictsAreFound();
    void merges_data();
    void merges();
    void markersHoldBothSides();
    void markersAreAsWideAsAsked();
    void aLastLineWithoutItsEnd();
    void bracesStayWhereTheyBelong();
    void eitherSideCanBeTakenFromAConflict();
    void manyLines();
};

void LineMergeTest::conflictsAreFound()
{
    QCOMPARE(firstConflictLine(withConflictMarkers("a\nb\n", "a\nc\n")), 2);
    QCOMPARE(firstConflictLine(withConflictMarkers("a\r\nb\r\n", "c\r\nb\r\n", 9)), 1);
    QCOMPARE(firstConflictLine("<<<<<<<\n=======\n>>>>>>>"), 1);
    QCOMPARE(firstConflictLine("<<<<<<< a\n<<<<<<< a\n||||||| base\n=======\n>>>>>>> b"), 2);
    for (const char *text : {"", "a\n", "<<<<<<< a\n=======\n", "<<<<<<< a\n>>>>>>> b\n", "=======\n>>>>>>> b\n",
                             " <<<<<<< a\n=======\n>>>>>>> b\n", "<<<<<<<a\n=======\n>>>>>>> b\n"})
        QCOMPARE(firstConflictLine(text), 0);
}

void LineMergeTest::merges_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs, const char *merged) {
        QTest::newRow(name) << lines(base) << lines(ours) << lines(theirs) << lines(merged);
    };
    row("nothing", "abc", "abc", "abc", "abc");
    row("ours alone", "abc", "axc", "abc", "axc");
    row("theirs alone", "abc", "abc", "abxc", "abxc");
    row("two places", "abcdef", "xabcdef", "abcdy", "xabcdy");
    row("the same twice", "abc", "abxc", "abxc", "abxc");
    row("both drop", "abcde", "acde", "abce", "ace");
    row("everything dropped", "ab", "", "ab", "");
    row("from nothing", "", "ab", "", "ab");
    QTest::newRow("a conflict") << lines("abc") << lines("axc") << lines("ayc")
                                << QByteArray("a\n<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs\nc\n");
    QTest::newRow("dropped and changed") << lines("abc") << lines("ac") << lines("ayc")
                                         << QByteArray("a\n<<<<<<< ours\n=======\ny\n>>>>>>> theirs\nc\n");
    QTest::newRow("both from nothing") << QByteArray() << lines("xay") << lines("xby")
                                       << QByteArray("x\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\ny\n");
}

void LineMergeTest::merges()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const LineMerge result = mergeLines(base, ours, theirs);
    QCOMPARE(result.text, merged);
    QCOMPARE(result.isClean, !merged.contains('<'));
}

void LineMergeTest::markersHoldBothSides()
{
    QCOMPARE(withConflictMarkers(lines("abcd"), lines("axcdy")),
             QByteArray("a\n<<<<<<< ours\nb\n=======\nx\n>>>>>>> theirs\nc\nd\n"
                        "<<<<<<< ours\n=======\ny\n>>>>>>> theirs\n"));
    QCOMPARE(withConflictMarkers(lines("abc"), lines("abc")), lines("abc"));
}

void LineMergeTest::markersAreAsWideAsAsked()
{
    QCOMPARE(withConflictMarkers("a\n", "b\n", 3), QByteArray("<<< ours\na\n===\nb\n>>> theirs\n"));
}

void LineMergeTest::aLastLineWithoutItsEnd()
{
    QCOMPARE(withConflictMarkers("a\nb", "a\nc"), QByteArray("a\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n"));
    QCOMPARE(mergeLines("a\nb", "x\nb", "a\nb\nc").text, QByteArray("<<<<<<< ours\nx\nb\n=======\na\nb\nc\n>>>>>>> "
                                                                    "theirs\n"));
}

void LineMergeTest::bracesStayWhereTheyBelong()
{
    const QByteArray ours = "{\n one\n}\n{\n two\n}\n";
    const QByteArray theirs = "{\n one\n}\n{\n new\n}\n{\n two\n}\n";
    QCOMPARE(mergeLines(ours, ours, theirs).text, theirs);
    QCOMPARE(side(withConflictMarkers(ours, theirs), true), ours);
    QCOMPARE(side(withConflictMarkers(ours, theirs), false), theirs);
}

void LineMergeTest::eitherSideCanBeTakenFromAConflict()
{
    // Every pair of texts of up to three lines out of three.
    QList<QByteArray> texts{""};
    for (qsizetype from = 0, length = 1; length <= 3; ++length) {
        const qsizetype end = texts.size();
        for (; from < end; ++from) {
            for (const char *letter : {"a", "b", "c"})
                texts.append(texts.at(from) + letter + '\n');
        }
    }
    for (const QByteArray &ours : texts) {
        for (const QByteArray &theirs : texts) {
            const QByteArray marked = withConflictMarkers(ours, theirs);
            if (side(marked, true) != ours || side(marked, false) != theirs)
                QFAIL((ours + "and\n" + theirs + "gave\n" + marked).constData());
            const LineMerge merged = mergeLines("a\nb\nc\n", ours, theirs);
            const LineMerge swapped = mergeLines("a\nb\nc\n", theirs, ours);
            if (merged.isClean != swapped.isClean || (merged.isClean && merged.text != swapped.text))
                QFAIL((ours + "and\n" + theirs + "merged\n" + merged.text + "or\n" + swapped.text).constData());
        }
    }
}

void LineMergeTest::manyLines()
{
    QByteArray base;
    QByteArray ours;
    QByteArray theirs;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray line = i % 3 == 0 ? QByteArray("{\n") : "line " + QByteArray::number(i / 7) + '\n';
        base += line;
        ours += i % 1000 == 1 ? "ours\n" : line;
        theirs += i % 1000 == 500 ? "theirs\n" : line;
    }
    const LineMerge merged = mergeLines(base, ours, theirs);
    QVERIFY(merged.isClean);
    QCOMPARE(merged.text.count("ours\n"), 50);
    QCOMPARE(merged.text.count("theirs\n"), 50);
    QCOMPARE(linesOf(merged.text).size(), 50'000);

    // Nothing in common, and nothing that stands once: still both sides whole.
    const QByteArray a = QByteArray("a\n").repeated(20'000);
    const QByteArray b = QByteArray("b\n").repeated(20'000);
    QCOMPARE(side(withConflictMarkers(a, b), true), a);
    QCOMPARE(side(withConflictMarkers(a, b), false), b);
}

QTEST_GUILESS_MAIN(LineMergeTest)
#include "tst_line_merge.moc"
