// SPDX-License-Identifier: MIT
#include "core/exporting/plantuml_export.h"

#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"

namespace joinery {

namespace {

/** One line in which nothing is markup, a function or the end of something. */
QString plain(const QString &text)
{
    const QString line = printableLine(text);
    QString result;
    result.reserve(line.size());
    QChar before;
    for (const QChar character : line) {
        // Two in a row draw lines below, through or around what follows.
        const bool isHarmless = character.isLetterOrNumber() || character.isSurrogate() ||
                                character.unicode() > 0x2400 || QStringLiteral(" ,():").contains(character) ||
                                (QStringLiteral("_.").contains(character) && character != before);
        if (isHarmless)
            result += character;
        else
            result += QStringLiteral("<U+%1>").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        before = character;
    }
    return result;
}

QString entityName(qsizetype place)
{
    return QStringLiteral("t%1").arg(place + 1);
}

QString row(const ExportColumn &column)
{
    QString text = plain(column.name);
    if (!column.type.isEmpty())
        text += QStringLiteral(" : ") + plain(column.type);
    if (column.isPrimary)
        text += QStringLiteral(" <<PK>>");
    if (column.isForeign)
        text += QStringLiteral(" <<FK>>");
    if (column.isUnique && !column.isPrimary)
        text += QStringLiteral(" <<unique>>");
    // Brackets alone would make it a method.
    const QString field = text.contains(QLatin1Char('(')) ? QStringLiteral("{field} ") : QString();
    return QStringLiteral("  %1%2%3\n").arg(column.nullable ? QString() : QStringLiteral("* "), field, text);
}

QString rows(const ExportNode &node)
{
    QString keys;
    QString others;
    for (const ExportColumn &column : node.columns)
        (column.isPrimary ? keys : others) += row(column);
    return keys.isEmpty() ? others : keys + QStringLiteral("  --\n") + others;
}

QString stereotype(const ExportNode &node)
{
    if (node.object)
        return QStringLiteral(" <<%1>>").arg(kindTitle(node.object->kind));
    return node.isElsewhere() ? QStringLiteral(" <<elsewhere>>") : QString();
}

QString entityText(const ExportNode &node, qsizetype place)
{
    QString text = QStringLiteral("entity \"%1\" as %2%3 {\n%4}\n")
                       .arg(plain(node.name), entityName(place), stereotype(node), rows(node));
    if (!node.comment.isEmpty())
        text += QStringLiteral("note bottom of %1 : %2\n").arg(entityName(place), plain(node.comment));
    return text;
}

QString enumText(const EnumType &type, int number)
{
    QString values;
    for (const EnumValue &value : type.values)
        values += QStringLiteral("  {field} %1\n").arg(plain(printableName(value.name)));
    return QStringLiteral("enum \"%1\" as e%2 {\n%3}\n")
        .arg(plain(printableName(qualifiedName(type.nameSpace, type.name))), QString::number(number), values);
}

QString linkText(const ExportLink &link)
{
    const QString ends = (link.unique ? QStringLiteral("|o") : QStringLiteral("}o")) + QStringLiteral("--") +
                         (link.optional ? QStringLiteral("o|") : QStringLiteral("||"));
    const QString label = link.key->name.isEmpty() ? QString() : QStringLiteral(" : ") + plain(link.key->name);
    return QStringLiteral("%1 %2 %3%4\n").arg(entityName(link.from), ends, entityName(link.to), label);
}

} // namespace

QString exportPlantUml(const ExportSubject &subject)
{
    const ExportGraph graph = exportGraph(subject);
    QString text = QStringLiteral("@startuml\nhide circle\nhide empty members\nskinparam linetype ortho\n");
    if (!subject.title.isEmpty())
        text += QStringLiteral("title %1\n").arg(plain(subject.title));
    int enums = 0;
    for (qsizetype place = 0; place < subject.apps.size(); ++place) {
        const ExportedApp &app = subject.apps.at(place);
        QString inside;
        for (const EnumType *type : sortedByQualifiedName(app.schema.enums))
            inside += enumText(*type, ++enums);
        for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
            if (graph.nodes.at(i).app == place)
                inside += entityText(graph.nodes.at(i), i);
        }
        text +=
            subject.hasSeveralApps() ? QStringLiteral("package \"%1\" {\n%2}\n").arg(plain(app.name), inside) : inside;
    }
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes.at(i).isElsewhere())
            text += entityText(graph.nodes.at(i), i);
    }
    for (const ExportLink &link : graph.links)
        text += linkText(link);
    return text + QStringLiteral("@enduml\n");
}

} // namespace joinery
