// SPDX-License-Identifier: MIT
#include "core/exporting/dot_export.h"
#include "core/exporting/export_graph.h"
#include "tests/support/schema_text.h"

#include <QRandomGenerator>
#include <QtTest>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

using namespace joinery;

namespace {

QByteArray s_complaints;

int take(char *text)
{
    s_complaints += text;
    return 0;
}

QString oddText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("\""),  QStringLiteral("\\"), QStringLiteral("\\N"),
                                    QStringLiteral("<"),   QStringLiteral(">"),  QStringLiteral("</TABLE>>];"),
                                    QStringLiteral("&"),   QStringLiteral("\n"), QStringLiteral("]"),
                                    QStringLiteral("}"),   QStringLiteral("a"),  QStringLiteral("größe 表"),
                                    QString(QChar(0x1b)),  QString(QChar(0)),    QStringLiteral("-->"),
                                    QStringLiteral("'\"'")};
    QString text;
    for (int i = random.bounded(5); i >= 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

/** Graphviz itself reads what is exported for it: as a graph, and each label as it draws it. */
class DotExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { gvFreeContext(m_context); }
    void graphvizReadsAndDrawsIt_data();
    void graphvizReadsAndDrawsIt();
    void aFaultWouldBeNoticed();

private:
    /** What Graphviz says against it; empty when it is drawn. */
    [[nodiscard]] QString drawn(const QString &text, int &nodes, int &edges);

    GVC_t *m_context = nullptr;
};

void DotExportTest::initTestCase()
{
    m_context = gvContext();
    agseterrf(take);
}

QString DotExportTest::drawn(const QString &text, int &nodes, int &edges)
{
    s_complaints.clear();
    QByteArray bytes = text.toUtf8();
    Agraph_t *graph = agmemread(bytes.data());
    if (!graph)
        return QStringLiteral("no graph: ") + QString::fromUtf8(s_complaints);
    nodes = agnnodes(graph);
    edges = agnedges(graph);
    gvLayout(m_context, graph, "dot");
    char *picture = nullptr;
    unsigned int length = 0;
    gvRenderData(m_context, graph, "svg", &picture, &length);
    const bool isDrawn = picture && length > 0;
    gvFreeRenderData(picture);
    gvFreeLayout(m_context, graph);
    agclose(graph);
    return isDrawn ? QString::fromUtf8(s_complaints) : QStringLiteral("not drawn");
}

void DotExportTest::graphvizReadsAndDrawsIt_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 60; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void DotExportTest::graphvizReadsAndDrawsIt()
{
    QFETCH(const int, seed);
    const Schema plain = schemaFromText(
        QStringLiteral("author(id pk, name text not null); book(id pk, author_id -> author.id, sequel_of -> book.id); "
                       "review(id pk, book_id -> book.id, text text)"));
    QRandomGenerator random(seed);
    Schema odd;
    for (Table table : plain.tables) {
        if (seed > 0) {
            table.name = oddText(random);
            table.comment = oddText(random);
            for (Column &column : table.columns) {
                column.name = oddText(random);
                column.type = DataType::fromText(oddText(random));
            }
            IdMap<ForeignKey> keys;
            for (ForeignKey key : table.foreignKeys) {
                key.name = oddText(random);
                keys.insert(key);
            }
            table.foreignKeys = keys;
        }
        odd.tables.insert(table);
    }
    ExportSubject subject{.title = oddText(random), .apps = {{QStringLiteral("a"), odd}}};
    if (seed % 3 == 1)
        subject.apps.append({oddText(random), schemaFromText(QStringLiteral("alone(id pk)"))});
    const ExportGraph graph = exportGraph(subject);

    int nodes = 0;
    int edges = 0;
    const QString text = exportDot(subject);
    const QString complaints = drawn(text, nodes, edges);

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints + QLatin1Char('\n') + text));
    QCOMPARE(nodes, int(graph.nodes.size()));
    QCOMPARE(edges, int(graph.links.size()));
}

void DotExportTest::aFaultWouldBeNoticed()
{
    int nodes = 0;
    int edges = 0;
    QVERIFY(!drawn(QStringLiteral("digraph { a [label=<<TABLE><TR><TD>x</TABLE>>]; }"), nodes, edges).isEmpty());
    QVERIFY(!drawn(QStringLiteral("digraph { a [label=\"x; }"), nodes, edges).isEmpty());
}

QTEST_GUILESS_MAIN(DotExportTest)
#include "tst_dot_export.moc"
