// SPDX-License-Identifier: MIT
#include "core/exporting/dot_export.h"

#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"

namespace joinery {

namespace {

/** A text of Graphviz in which \N and the like mean something. */
QString quotedText(const QString &text)
{
    const QString inside = replacedEach(printable(text), [](QChar character) {
        if (character == QLatin1Char('"') || character == QLatin1Char('\\'))
            return QLatin1Char('\\') + QString(character);
        return character == QLatin1Char('\n') ? QStringLiteral("\\n") : QString();
    });
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString nodeName(qsizetype place)
{
    return QStringLiteral("t%1").arg(place + 1);
}

/** A text of a cell. Graphviz stumbles over "]" there. */
QString cellText(const QString &text)
{
    return xmlText(text).replace(QLatin1Char(']'), QStringLiteral("&#93;"));
}

QString markOf(const ExportColumn &column)
{
    QStringList marks;
    if (column.isPrimary)
        marks.append(QStringLiteral("PK"));
    if (column.isForeign)
        marks.append(QStringLiteral("FK"));
    // A cell without any text is an error.
    return marks.isEmpty() ? QStringLiteral(" ") : marks.join(QLatin1Char(' '));
}

QString row(const ExportColumn &column, qsizetype position)
{
    const QString name = cellText(column.name);
    return QStringLiteral("    <TR><TD PORT=\"l%1\" ALIGN=\"LEFT\">%2</TD><TD ALIGN=\"LEFT\">%3</TD>"
                          "<TD PORT=\"r%1\" ALIGN=\"LEFT\">%4</TD></TR>\n")
        .arg(QString::number(position + 1), markOf(column),
             column.nullable ? name : QStringLiteral("<B>%1</B>").arg(name),
             column.type.isEmpty() ? QStringLiteral(" ") : cellText(column.type));
}

QString nodeText(const ExportNode &node, qsizetype place)
{
    const QString color = node.table ? QStringLiteral("#e8eef7") : QStringLiteral("#eeeeee");
    QString rows;
    for (qsizetype i = 0; i < node.columns.size(); ++i)
        rows += row(node.columns.at(i), i);
    const QString tip = node.comment.isEmpty() ? node.name : node.comment;
    return QStringLiteral(
               "  %1 [tooltip=%2, label=<\n"
               "    <TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"4\" COLOR=\"#7a8699\">\n"
               "    <TR><TD PORT=\"head\" COLSPAN=\"3\" BGCOLOR=\"%3\"><B>%4</B></TD></TR>\n"
               "%5"
               "    </TABLE>>];\n")
        .arg(nodeName(place), quotedText(tip), color, cellText(node.name), rows);
}

QString port(qsizetype node, const QList<qsizetype> &columns, QChar side)
{
    const qsizetype first = columns.value(0, -1);
    if (first < 0)
        return nodeName(node) + QStringLiteral(":head");
    return QStringLiteral("%1:%2%3").arg(nodeName(node), QString(side)).arg(first + 1);
}

QString linkText(const ExportLink &link)
{
    // A link from a table to itself stays on one side of it.
    const QChar tail = link.from == link.to ? QLatin1Char('r') : QLatin1Char('l');
    return QStringLiteral("  %1 -> %2 [arrowtail=%3, arrowhead=%4, tooltip=%5];\n")
        .arg(port(link.from, link.fromColumns, tail), port(link.to, link.toColumns, QLatin1Char('r')),
             link.unique ? QStringLiteral("teeodot") : QStringLiteral("crowodot"),
             link.optional ? QStringLiteral("teeodot") : QStringLiteral("teetee"), quotedText(link.key->name));
}

} // namespace

QString exportDot(const ExportSubject &subject)
{
    const ExportGraph graph = exportGraph(subject);
    QString text = QStringLiteral("digraph schema {\n"
                                  "  graph [rankdir=RL, nodesep=0.4, ranksep=1.2, fontname=\"Helvetica\", label=%1];\n"
                                  "  node [shape=plain, fontname=\"Helvetica\", fontsize=11];\n"
                                  "  edge [dir=both, color=\"#5b6b82\", arrowsize=0.8];\n")
                       .arg(quotedText(subject.title));
    for (qsizetype app = 0; app < subject.apps.size(); ++app) {
        QString nodes;
        for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
            if (graph.nodes.at(i).app == app)
                nodes += nodeText(graph.nodes.at(i), i);
        }
        if (subject.hasSeveralApps())
            text += QStringLiteral("  subgraph cluster_%1 {\n  label=%2; color=\"#b8c2d0\";\n%3  }\n")
                        .arg(QString::number(app + 1), quotedText(subject.apps.at(app).name), nodes);
        else
            text += nodes;
    }
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes.at(i).isElsewhere())
            text += nodeText(graph.nodes.at(i), i);
    }
    for (const ExportLink &link : graph.links)
        text += linkText(link);
    return text + QStringLiteral("}\n");
}

} // namespace joinery
