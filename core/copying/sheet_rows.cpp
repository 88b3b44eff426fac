// SPDX-License-Identifier: MIT
#include "core/copying/sheet_rows.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace joinery {

namespace {

enum class Heading
{
    Name,
    Type,
    Nullable,
    Required,
    Default,
    Comment
};

/** Letters alone, so that "Column name", "column_name" and "COLUMN NAME" are one heading. */
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetter())
            result += letter;
    }
    return result;
}

std::optional<Heading> headingOf(const QString &cell)
{
    static const QMap<QString, Heading> words{{QStringLiteral("name"), Heading::Name},
                                              {QStringLiteral("column"), Heading::Name},
                                              {QStringLiteral("columnname"), Heading::Name},
                                              {QStringLiteral("field"), Heading::Name},
                                              {QStringLiteral("fieldname"), Heading::Name},
                                              {QStringLiteral("attribute"), Heading::Name},
                                              {QStringLiteral("type"), Heading::Type},
                                              {QStringLiteral("datatype"), Heading::Type},
                                              {QStringLiteral("columntype"), Heading::Type},
                                              {QStringLiteral("null"), Heading::Nullable},
                                              {QStringLiteral("nullable"), Heading::Nullable},
                                              {QStringLiteral("isnullable"), Heading::Nullable},
                                              {QStringLiteral("nulls"), Heading::Nullable},
                                              {QStringLiteral("nullnotnull"), Heading::Nullable},
                                              {QStringLiteral("optional"), Heading::Nullable},
                                              {QStringLiteral("notnull"), Heading::Required},
                                              {QStringLiteral("required"), Heading::Required},
                                              {QStringLiteral("mandatory"), Heading::Required},
                                              {QStringLiteral("nn"), Heading::Required},
                                              {QStringLiteral("default"), Heading::Default},
                                              {QStringLiteral("defaultvalue"), Heading::Default},
                                              {QStringLiteral("columndefault"), Heading::Default},
                                              {QStringLiteral("comment"), Heading::Comment},
                                              {QStringLiteral("comments"), Heading::Comment},
                                              {QStringLiteral("description"), Heading::Comment},
                                              {QStringLiteral("columncomment"), Heading::Comment},
                                              {QStringLiteral("note"), Heading::Comment},
                                              {QStringLiteral("notes"), Heading::Comment},
                                              {QStringLiteral("remarks"), Heading::Comment}};
    const auto found = words.constFind(plain(cell));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/** Splits text into rows of cells. */
class Cells
{
public:
    explicit Cells(const QString &text)
    {
        for (const QChar sign : text)
            take(sign);
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
    }

    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

private:
    void take(QChar sign)
    {
        const QChar quote = QLatin1Char('"');
        if (m_quoted && sign == quote) {
            m_quoted = false;
        } else if (m_quoted) {
            m_cell += sign;
        } else if (sign == quote && (m_cell.isEmpty() || m_wasQuoted)) {
            // A quote after the closing one stands for itself.
            m_cell += m_wasQuoted ? QString(quote) : QString();
            m_quoted = true;
            m_wasQuoted = true;
        } else if (sign == QLatin1Char('\t')) {
            endCell();
        } else if (sign == QLatin1Char('\n')) {
            endRow();
        } else if (sign != QLatin1Char('\r')) {
            m_cell += sign;
        }
    }
    void endCell()
    {
        m_row.append(m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow()
    {
        endCell();
        m_rows.append(m_row);
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

/** Where each heading stands; empty where the row has not at least those for name and type. */
QMap<Heading, qsizetype> headingsOf(const QStringList &row)
{
    QMap<Heading, qsizetype> headings;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const std::optional<Heading> heading = headingOf(row.at(i));
        if (heading && !headings.contains(*heading))
            headings.insert(*heading, i);
    }
    const bool isOne = headings.contains(Heading::Name) && headings.contains(Heading::Type);
    return isOne ? headings : QMap<Heading, qsizetype>();
}

} // namespace

bool looksLikeSheet(const QString &text)
{
    if (!text.contains(QLatin1Char('\t')))
        return false;
    const QList<QStringList> rows = Cells(text).rows();
    return std::all_of(rows.cbegin(), rows.cend(),
                       [](const QStringList &row) { return row.size() > 1 || row.value(0).isEmpty(); });
}

SheetRows sheetRows(const QString &text)
{
    const Cells cells(text);
    QMap<Heading, qsizetype> places = headingsOf(cells.rows().value(0));
    const bool hasHeadings = !places.isEmpty();
    if (!hasHeadings)
        places = {{Heading::Name, 0},
                  {Heading::Type, 1},
                  {Heading::Nullable, 2},
                  {Heading::Default, 3},
                  {Heading::Comment, 4}};
    SheetRows result;
    result.saysRequired = places.contains(Heading::Required);
    for (qsizetype i = hasHeadings ? 1 : 0; i < cells.rows().size(); ++i) {
        const QStringList &row = cells.rows().at(i);
        if (std::all_of(row.cbegin(), row.cend(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        const auto cell = [&](Heading heading) { return row.value(places.value(heading, -1)); };
        result.rows.append({int(i) + 1, cell(Heading::Name), cell(Heading::Type),
                            cell(result.saysRequired ? Heading::Required : Heading::Nullable), cell(Heading::Default),
                            cell(Heading::Comment)});
    }
    return result;
}

std::optional<bool> sheetNullable(const QString &cell, bool saysRequired)
{
    const QString word = cell.simplified().toLower();
    // What says it by itself, whatever stands above it.
    if (QStringList{QStringLiteral("not null"), QStringLiteral("nn"), QStringLiteral("required"),
                    QStringLiteral("mandatory")}
            .contains(word))
        return false;
    if (word.isEmpty() || word == QLatin1String("null") || word == QLatin1String("nullable") ||
        word == QLatin1String("optional"))
        return true;
    if (QStringList{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"),
                    QStringLiteral("x"), QStringLiteral("✓")}
            .contains(word))
        return !saysRequired;
    if (QStringList{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"),
                    QStringLiteral("-")}
            .contains(word))
        return saysRequired;
    return std::nullopt;
}

} // namespace joinery
