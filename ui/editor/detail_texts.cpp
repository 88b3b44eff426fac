// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/detail_texts.h"

#include "core/base/sql_lexer.h"
#include "ui/editor/typed_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

struct DetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::DetailTexts)
};

/** Pieces between commas that stand in no quotes and no brackets. */
QStringList piecesOf(const QString &text)
{
    QStringList pieces{QString()};
    int depth = 0;
    for (const SqlToken &token : lexSql(text)) {
        const QStringView word = token.text(text);
        depth += token.isMark(text, QLatin1String("(")) ? 1 : token.isMark(text, QLatin1String(")")) ? -1 : 0;
        if (depth <= 0 && token.isMark(text, QLatin1String(",")))
            pieces.append(QString());
        else
            pieces.last() += word;
    }
    for (QString &piece : pieces)
        piece = piece.trimmed();
    pieces.removeAll(QString());
    return pieces;
}

/** All of one value say as much as none. */
template <typename List, typename Value>
List shortened(const List &list, const Value &usual)
{
    return list.count(usual) == list.size() ? List() : list;
}

} // namespace

QString optionsText(const QMap<QString, QString> &options)
{
    QStringList pieces;
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        pieces.append(option.key() + QStringLiteral(" = ") + option.value());
    return pieces.join(QStringLiteral(", "));
}

Result<QMap<QString, QString>> optionsFromText(const QString &text)
{
    QMap<QString, QString> options;
    for (const QString &piece : piecesOf(text)) {
        const qsizetype equals = piece.indexOf(QLatin1Char('='));
        const QString word = piece.first(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        const QString value = piece.mid(equals + 1).trimmed();
        if (word.isEmpty() || value.isEmpty())
            return fail(QStringLiteral("detail.options"),
                        DetailTexts::tr("Write each option as a word and its value: fillfactor = 70"));
        options.insert(word, value);
    }
    return options;
}

Result<std::optional<qint64>> numberFromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return fail(QStringLiteral("detail.number"), DetailTexts::tr("Type a whole number, or nothing."));
    return std::optional<qint64>(number);
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString keyColumnsText(const QList<ObjectId> &columns, const KeyDetails &details, const Table &table)
{
    QStringList pieces;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString piece = columnsText({columns.at(i)}, table);
        if (const int length = details.prefixLengths.value(i); length > 0)
            piece += QStringLiteral("(%1)").arg(length);
        if (const QString collation = details.collations.value(i); !collation.isEmpty())
            piece += QStringLiteral(" collate ") + collation;
        if (details.descending.value(i))
            piece += QStringLiteral(" desc");
        pieces.append(piece);
    }
    return pieces.join(QStringLiteral(", "));
}

Result<KeyColumns> keyColumnsFromText(const QString &text, const Table &table)
{
    static const QRegularExpression length(QStringLiteral("\\(\\s*(\\d+)\\s*\\)"));
    KeyColumns result;
    for (const QString &piece : piecesOf(text)) {
        QString plain = piece;
        const QRegularExpressionMatch found = length.match(piece);
        if (found.hasMatch())
            plain.remove(found.capturedStart(), found.capturedLength());
        const Result<Index> index = typedIndex(plain, table);
        if (!index)
            return fail(index.error());
        const IndexPart &part = index->parts.first();
        if (part.column.isNull())
            return fail(QStringLiteral("detail.column"),
                        DetailTexts::tr("A key is made of columns: “%1” is none.").arg(piece));
        result.columns.append(part.column);
        result.prefixLengths.append(found.hasMatch() ? found.captured(1).toInt() : 0);
        result.collations.append(part.collation);
        result.descending.append(part.descending);
    }
    result.prefixLengths = shortened(result.prefixLengths, 0);
    result.collations = shortened(result.collations, QString());
    result.descending = shortened(result.descending, false);
    return result;
}

} // namespace joinery
