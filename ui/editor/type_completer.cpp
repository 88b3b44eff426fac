// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/type_completer.h"

#include "core/schema/data_type.h"

#include <QStandardItemModel>

namespace joinery {

namespace {

/** What is completed when it is typed, and what it then becomes. */
QList<std::pair<QString, QString>> offers()
{
    QList<std::pair<QString, QString>> result;
    for (const QString &name : portableTypeNames()) {
        const QString usual = name == QLatin1String("varchar")   ? QStringLiteral("varchar(255)")
                              : name == QLatin1String("char")    ? QStringLiteral("char(1)")
                              : name == QLatin1String("numeric") ? QStringLiteral("numeric(10,2)")
                                                                 : name;
        result.append({usual, usual});
    }
    for (const char *alias : {"int", "string", "bool", "datetime", "decimal", "float", "bytea"}) {
        const QString typed = QString::fromLatin1(alias);
        result.append({typed, DataType::fromUserText(typed).text()});
    }
    return result;
}

} // namespace

TypeCompleter::TypeCompleter(QObject *parent) : QCompleter(parent)
{
    auto *types = new QStandardItemModel(this);
    for (const auto &[typed, becomes] : offers()) {
        auto *item = new QStandardItem(becomes);
        item->setData(typed, Qt::UserRole);
        types->appendRow(item);
    }
    setModel(types);
    // Matched by what is typed; Qt then puts in what pathFromIndex() gives, the text.
    setCompletionRole(Qt::UserRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchStartsWith);
    setMaxVisibleItems(10);
}

QString TypeCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace joinery
