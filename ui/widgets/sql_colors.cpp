// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_colors.h"

#include "core/base/sql_keywords.h"
#include "core/schema/data_type.h"

#include <QSet>

namespace joinery {

namespace {

bool isTypeName(QStringView word)
{
    static const QSet<QString> names = [] {
        const QStringList list = portableTypeNames();
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names.contains(word.toString().toLower());
}

} // namespace

SqlColor sqlColorOf(const SqlToken &token, QStringView sql)
{
    switch (token.kind) {
    case SqlToken::Kind::Comment:
        return SqlColor::Comment;
    case SqlToken::Kind::String:
    case SqlToken::Kind::Blob:
        return SqlColor::Text;
    case SqlToken::Kind::Number:
        return SqlColor::Number;
    case SqlToken::Kind::Identifier:
        if (isTypeName(token.text(sql)))
            return SqlColor::Type;
        return isSqlKeyword(token.text(sql)) ? SqlColor::Keyword : SqlColor::Plain;
    default:
        return SqlColor::Plain;
    }
}

QColor sqlColor(SqlColor kind, const Theme &theme)
{
    switch (kind) {
    case SqlColor::Keyword:
        return theme.accent;
    case SqlColor::Type:
        return theme.renamed.ink;
    case SqlColor::Text:
        return theme.added.ink;
    case SqlColor::Number:
        return theme.changed.ink;
    case SqlColor::Comment:
        return theme.secondary;
    case SqlColor::Plain:
        break;
    }
    return theme.text;
}

} // namespace joinery
