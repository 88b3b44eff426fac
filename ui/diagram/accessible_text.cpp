// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/accessible_text.h"

#include "ui/diagram/diagram_text.h"

#include <QTextDocumentFragment>

#include <algorithm>

namespace joinery {

namespace {

const QString comma = QStringLiteral(", ");

QString titleOf(const CardContent &card)
{
    switch (card.kind) {
    case CardContent::Kind::Table:
        return DiagramText::tr("Table %1").arg(card.name);
    case CardContent::Kind::View:
        return DiagramText::tr("View %1").arg(card.name);
    case CardContent::Kind::MaterializedView:
        return DiagramText::tr("Materialized view %1").arg(card.name);
    case CardContent::Kind::ForeignTable:
        return DiagramText::tr("Foreign table %1").arg(card.name);
    case CardContent::Kind::VirtualTable:
        return DiagramText::tr("Virtual table %1").arg(card.name);
    case CardContent::Kind::Enum:
        return DiagramText::tr("Enum %1").arg(card.name);
    }
    return card.name;
}

QString wordOf(ChangeKind change, const QString &oldName)
{
    switch (change) {
    case ChangeKind::Added:
        return DiagramText::tr("new");
    case ChangeKind::Dropped:
        return DiagramText::tr("dropped");
    case ChangeKind::Changed:
        return DiagramText::tr("changed");
    case ChangeKind::Renamed:
        return oldName.isEmpty() ? DiagramText::tr("renamed") : DiagramText::tr("renamed from %1").arg(oldName);
    case ChangeKind::None:
        break;
    }
    return {};
}

QString spelledOut(const QString &flag)
{
    if (flag == QLatin1String("NN"))
        return DiagramText::tr("not null");
    if (flag == QLatin1String("UQ"))
        return DiagramText::tr("unique");
    if (flag == QLatin1String("CK"))
        return DiagramText::tr("with a check");
    if (flag == QLatin1String("IX"))
        return DiagramText::tr("indexed");
    if (flag == QLatin1String("FK"))
        return DiagramText::tr("foreign key");
    if (flag == QLatin1String("GC"))
        return DiagramText::tr("generated");
    if (flag == QLatin1String("AI"))
        return DiagramText::tr("auto-increment");
    return flag;
}

QString plain(const QString &html)
{
    return html.isEmpty() ? QString() : QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
}

QString endOf(const CardContent *card, ObjectId column)
{
    if (!card)
        return DiagramText::tr("a table that is not shown");
    for (const CardRow &row : card->rows) {
        if (!column.isNull() && row.column == column)
            return card->name + QLatin1Char('.') + row.name;
    }
    return card->name;
}

} // namespace

QString accessibleName(const CardContent &card)
{
    QStringList words{titleOf(card)};
    if (card.change != ChangeKind::None && card.change != ChangeKind::Changed)
        words.append(wordOf(card.change, card.oldName));
    const auto countOf = [&card](CardRow::Kind kind) {
        return int(std::count_if(card.rows.cbegin(), card.rows.cend(),
                                 [kind](const CardRow &row) { return row.kind == kind; }));
    };
    if (card.kind == CardContent::Kind::Table)
        words.append(DiagramText::tr("%n columns", nullptr, countOf(CardRow::Kind::Column)));
    else if (card.kind == CardContent::Kind::Enum)
        words.append(DiagramText::tr("%n values", nullptr, countOf(CardRow::Kind::Value)));
    else if (const int shown = countOf(CardRow::Kind::ResultColumn); shown > 0)
        words.append(DiagramText::tr("%n columns", nullptr, shown));
    if (!card.reads.isEmpty())
        words.append(DiagramText::tr("reads %1").arg(card.reads.join(comma)));
    if (card.changeCount > 0)
        words.append(DiagramText::tr("%n changes", nullptr, card.changeCount));
    if (!card.problem.isEmpty())
        words.append(card.severity == Finding::Severity::Error ? DiagramText::tr("with an error")
                                                               : DiagramText::tr("with a warning"));
    return words.join(comma);
}

QString accessibleDescription(const CardContent &card)
{
    QStringList parts{card.problem, plain(card.toolTip)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString accessibleName(const CardRow &row)
{
    QStringList words{row.name, row.type};
    if (row.mark == RowMark::PrimaryKey)
        words.append(DiagramText::tr("primary key"));
    else if (row.mark == RowMark::ForeignKey)
        words.append(DiagramText::tr("foreign key"));
    for (const CardFlag &flag : row.flags) {
        const QString word = spelledOut(flag.text);
        words.append(flag.change == ChangeKind::Dropped ? DiagramText::tr("no longer %1").arg(word) : word);
    }
    words.append(wordOf(row.change, row.oldName));
    if (row.change == ChangeKind::Renamed && row.changed)
        words.append(DiagramText::tr("changed"));
    if (!row.oldType.isEmpty())
        words.append(DiagramText::tr("was %1").arg(row.oldType));
    if (!row.problem.isEmpty())
        words.append(DiagramText::tr("with a mistake"));
    words.removeAll(QString());
    return words.join(comma);
}

QString accessibleDescription(const CardRow &row)
{
    QStringList parts{row.problem, plain(row.notes), row.comment};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString accessibleName(const LinkContent &link, const CardContent *from, const CardContent *to)
{
    const bool isKey = link.kind == LinkContent::Kind::ForeignKey;
    const QString title = isKey ? DiagramText::tr("Foreign key %1 to %2")
                          : link.kind == LinkContent::Kind::Virtual
                              ? DiagramText::tr("Link without a foreign key, %1 to %2")
                          : link.kind == LinkContent::Kind::Reading ? DiagramText::tr("%1 reads %2")
                                                                    : DiagramText::tr("Enum of %1: %2");
    QStringList words{title.arg(endOf(from, link.fromColumn), endOf(to, link.toColumn)), link.label};
    if (isKey && link.unique)
        words.append(DiagramText::tr("one to one"));
    if (isKey && link.identifying)
        words.append(DiagramText::tr("identifying"));
    if (isKey && link.optional)
        words.append(DiagramText::tr("optional"));
    words.append(wordOf(link.change, {}));
    words.removeAll(QString());
    return words.join(comma);
}

QString accessibleName(const DiagramGroup &group, int cards)
{
    const QString title =
        group.title.isEmpty() ? DiagramText::tr("Group without a title") : DiagramText::tr("Group %1").arg(group.title);
    return title + comma + DiagramText::tr("%n cards", nullptr, cards);
}

QString accessibleName(const DiagramNote &note)
{
    return DiagramText::tr("Note: %1").arg(QTextDocumentFragment::fromMarkdown(note.text).toPlainText().simplified());
}

} // namespace joinery
