// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/graphviz.h"

#include <QCoreApplication>
#include <QMutex>

#include <cstdlib>
#include <gvc.h>
#include <locale.h>
#include <memory>

namespace joinery {

namespace {

constexpr qreal pixelsPerInch = 72;

/** Graphviz reads its attributes with strtod: "1.5" must mean one and a half whatever the user's language. */
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

struct ContextDeleter
{
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};

struct GraphDeleter
{
    void operator()(Agraph_t *graph) const { agclose(graph); }
};

/** Graphviz takes writable strings although it copies them. */
void setAttribute(void *object, const char *name, const QByteArray &value)
{
    QByteArray key(name);
    QByteArray content = value;
    agsafeset(object, key.data(), content.data(), const_cast<char *>(""));
}

QByteArray inches(qreal pixels)
{
    return QByteArray::number(pixels / pixelsPerInch, 'f', 4);
}

void setGraphOptions(Agraph_t *graph, const GraphvizInput &input)
{
    setAttribute(graph, "splines", "none");
    if (input.layered) {
        setAttribute(graph, "rankdir", "LR");
        setAttribute(graph, "ranksep", inches(input.columnGap));
        setAttribute(graph, "nodesep", inches(input.rowGap));
        setAttribute(graph, "nslimit", "4");
        return;
    }
    qreal diagonal = 0;
    for (const QSizeF &size : input.nodes)
        diagonal += size.width() + size.height();
    setAttribute(graph, "K", inches(diagonal / 2 / qreal(input.nodes.size())));
    setAttribute(graph, "overlap", "prism1000");
    setAttribute(graph, "sep",
                 '+' + QByteArray::number(int(input.columnGap / 2)) + ',' + QByteArray::number(int(input.rowGap / 2)));
    // Measured on schemas of parts that hang together: an eighth fewer crossings, and shorter links.
    setAttribute(graph, "repulsiveforce", "2");
    setAttribute(graph, "start", "7");
}

QList<Agnode_t *> addNodes(Agraph_t *graph, const QList<QSizeF> &sizes)
{
    QList<Agnode_t *> nodes;
    nodes.reserve(sizes.size());
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QByteArray name = QByteArray::number(i);
        Agnode_t *node = agnode(graph, name.data(), 1);
        setAttribute(node, "shape", "box");
        setAttribute(node, "label", "");
        setAttribute(node, "fixedsize", "true");
        setAttribute(node, "width", inches(sizes.at(i).width()));
        setAttribute(node, "height", inches(sizes.at(i).height()));
        nodes.append(node);
    }
    return nodes;
}

void addEdges(Agraph_t *graph, const QList<Agnode_t *> &nodes, const QList<GraphvizInput::Edge> &edges)
{
    for (const GraphvizInput::Edge &edge : edges)
        agedge(graph, nodes.at(edge.from), nodes.at(edge.to), nullptr, 1);
}

int swallowMessage(char *)
{
    return 0;
}

} // namespace

Error layoutCancelled()
{
    return {QStringLiteral("layout.cancelled"),
            QCoreApplication::translate("Layout", "Arranging the diagram was cancelled."),
            {},
            {}};
}

Result<QList<QPointF>> runGraphviz(const GraphvizInput &input, const CancelToken &cancel)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    // Another call may have taken long.
    if (cancel.isCancelled())
        return fail(layoutCancelled());
    const PlainNumbers plainNumbers;
    agseterrf(swallowMessage);

    const std::unique_ptr<GVC_t, ContextDeleter> context(gvContext());
    QByteArray name("diagram");
    const std::unique_ptr<Agraph_t, GraphDeleter> graph(agopen(name.data(), Agdirected, nullptr));
    setGraphOptions(graph.get(), input);
    const QList<Agnode_t *> nodes = addNodes(graph.get(), input.nodes);
    addEdges(graph.get(), nodes, input.edges);

    // sfdp draws from rand() before it seeds it.
    srand(1);
    const char *engine = input.layered ? "dot" : "sfdp";
    if (gvLayout(context.get(), graph.get(), engine) != 0) {
        return fail(QStringLiteral("layout.engine"),
                    QCoreApplication::translate("Layout",
                                                "Graphviz could not arrange the diagram with “%1”. Check that "
                                                "the package libgvc6 is complete.")
                        .arg(QString::fromLatin1(engine)));
    }
    QList<QPointF> centres;
    centres.reserve(nodes.size());
    for (Agnode_t *node : nodes)
        centres.append(QPointF(ND_coord(node).x, -ND_coord(node).y));
    gvFreeLayout(context.get(), graph.get());
    return centres;
}

} // namespace joinery
