// SPDX-License-Identifier: MIT
#include "core/exporting/mermaid_export.h"

#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** What may stand between double quotes, with everything else as a code: "#34;" for a quote. */
QString insideQuotes(const QString &text)
{
    QString result = replacedEach(printableLine(text), [](QChar character) {
        static const QString coded = QStringLiteral("\"\\#%~`<>&");
        return coded.contains(character) ? QStringLiteral("#%1;").arg(character.unicode()) : QString();
    });
    // Mermaid reads these words as a statement wherever in a line they stand.
    static const QRegularExpression direction(QStringLiteral("direction (?=TB|BT|LR|RL)"),
                                              QRegularExpression::CaseInsensitiveOption);
    return result.replace(direction, QStringLiteral("direction_"));
}

QString quotedText(const QString &text)
{
    return QLatin1Char('"') + insideQuotes(text) + QLatin1Char('"');
}

/** The name of a table: as it is where Mermaid takes it so in every version. */
QString entity(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"));
    static const QSet<QString> words{
        QStringLiteral("accdescr"),  QStringLiteral("acctitle"),   QStringLiteral("class"), QStringLiteral("classdef"),
        QStringLiteral("default"),   QStringLiteral("direction"),  QStringLiteral("many"),  QStringLiteral("one"),
        QStringLiteral("erdiagram"), QStringLiteral("optionally"), QStringLiteral("only"),  QStringLiteral("style"),
        QStringLiteral("title"),     QStringLiteral("to"),         QStringLiteral("u"),     QStringLiteral("zero")};
    return plain.match(name).hasMatch() && !words.contains(name.toLower()) ? name : quotedText(name);
}

/** A word of a row: a type or the name of a column. */
QString word(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_()\\[\\]-]+"));
    // Mermaid reads them as marks of keys wherever a word begins.
    static const QRegularExpression keyWord(QStringLiteral("^(PK|FK|UK)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    // "numeric(10,2)" has a comma, which ends a word.
    result.replace(QRegularExpression(QStringLiteral("(\\d)\\s*,\\s*(\\d)")), QStringLiteral("\\1-\\2"));
    result.replace(others, QStringLiteral("_"));
    const bool beginsWithLetter = !result.isEmpty() && (result.at(0).isLetter() || result.at(0) == QLatin1Char('_'));
    return beginsWithLetter && !keyWord.match(result).hasMatch() ? result : QLatin1Char('_') + result;
}

QString row(const ExportColumn &column)
{
    const QString type = column.type.isEmpty() ? QStringLiteral("any") : word(column.type);
    const QString name = word(column.name);
    QStringList keys;
    if (column.isPrimary)
        keys.append(QStringLiteral("PK"));
    if (column.isForeign)
        keys.append(QStringLiteral("FK"));
    if (column.isUnique && !column.isPrimary)
        keys.append(QStringLiteral("UK"));
    QStringList words;
    if (name != column.name)
        words.append(column.name);
    if (!column.comment.isEmpty())
        words.append(column.comment);
    QString line = QStringLiteral("        %1 %2").arg(type, name);
    if (!keys.isEmpty())
        line += QLatin1Char(' ') + keys.join(QStringLiteral(", "));
    if (!words.isEmpty())
        line += QLatin1Char(' ') + quotedText(words.join(QStringLiteral(": ")));
    return line + QLatin1Char('\n');
}

QString relation(const ExportLink &link)
{
    return (link.optional ? QStringLiteral("|o") : QStringLiteral("||")) + QStringLiteral("--") +
           (link.unique ? QStringLiteral("o|") : QStringLiteral("o{"));
}

/** A foreign key without a name is told by its columns. */
QString label(const ExportLink &link, const ExportNode &from)
{
    if (!link.key->name.isEmpty())
        return link.key->name;
    QStringList names;
    for (const qsizetype column : link.fromColumns) {
        if (column >= 0)
            names.append(from.columns.at(column).name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString exportMermaid(const ExportSubject &subject)
{
    const ExportGraph graph = exportGraph(subject);
    QString text = QStringLiteral("erDiagram\n");
    for (const ExportNode &node : graph.nodes) {
        text += QStringLiteral("    ") + entity(node.name);
        if (node.columns.isEmpty()) {
            text += QLatin1Char('\n');
            continue;
        }
        text += QStringLiteral(" {\n");
        for (const ExportColumn &column : node.columns)
            text += row(column);
        text += QStringLiteral("    }\n");
    }
    for (const ExportLink &link : graph.links) {
        const ExportNode &from = graph.nodes.at(link.from);
        text += QStringLiteral("    %1 %2 %3 : %4\n")
                    .arg(entity(graph.nodes.at(link.to).name), relation(link), entity(from.name),
                         quotedText(label(link, from)));
    }
    return text;
}

} // namespace joinery
