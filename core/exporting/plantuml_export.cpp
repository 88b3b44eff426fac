// SPDX-License-Identifier: MIT
#include "core/exporting/plantuml_export.h"

#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

QString coded(QChar character)
{
    // The usual form, but for two characters that PlantUML's replacing of it trips over.
    const bool isForReplacing = character == QLatin1Char('\\') || character == QLatin1Char('$');
    return isForReplacing ? QStringLiteral("<U+%1>").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper()
                          : QStringLiteral("&#%1;").arg(character.unicode());
}

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
            result += coded(character);
        before = character;
    }
    return result;
}

/** What stands between quotes as the name of an entity: at its end <…> would be a parameter of a generic type. */
QString title(const QString &name)
{
    const QString text = plain(printableName(name));
    return text.endsWith(QLatin1Char('>')) ? text + QStringLiteral("&#8203;") : text;
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
                       .arg(title(node.name), entityName(place), stereotype(node), rows(node));
    if (const QString comment = plain(node.comment); !comment.isEmpty())
        text += QStringLiteral("note bottom of %1 : %2\n").arg(entityName(place), comment);
    return text;
}

QString enumText(const EnumType &type, int number)
{
    QString values;
    for (const EnumValue &value : type.values)
        values += QStringLiteral("  {field} %1\n").arg(plain(printableName(value.name)));
    return QStringLiteral("enum \"%1\" as e%2 {\n%3}\n")
        .arg(title(qualifiedName(type.nameSpace, type.name)), QString::number(number), values);
}

QString linkText(const ExportLink &link)
{
    const QString ends = (link.unique ? QStringLiteral("|o") : QStringLiteral("}o")) + QStringLiteral("--") +
                         (link.optional ? QStringLiteral("o|") : QStringLiteral("||"));
    const QString name = plain(link.key->name);
    const QString label = name.isEmpty() ? QString() : QStringLiteral(" : ") + name;
    return QStringLiteral("%1 %2 %3%4\n").arg(entityName(link.from), ends, entityName(link.to), label);
}

} // namespace

QString exportPlantUml(const ExportSubject &subject)
{
    const ExportGraph graph = exportGraph(subject);
    QString text = QStringLiteral("@startuml\nhide circle\nhide empty members\nskinparam linetype ortho\n");
    // PlantUML takes no title without a letter.
    static const QRegularExpression letter(QStringLiteral("[\\p{L}0-9_.]"));
    if (const QString heading = plain(subject.title); heading.contains(letter))
        text += QStringLiteral("title %1\n").arg(heading);
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
            subject.hasSeveralApps() ? QStringLiteral("package \"%1\" {\n%2}\n").arg(title(app.name), inside) : inside;
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
