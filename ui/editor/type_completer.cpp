// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/type_completer.h"

#include "core/base/sql_keywords.h"
#include "core/base/text.h"
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

QStringList ownTypeNames(const Schema &schema)
{
    QStringList names;
    const auto spelled = [](const QString &name) {
        return needsSqlQuotes(name) ? quoted(name, QLatin1Char('"')) : name;
    };
    const auto add = [&](const QString &nameSpace, const QString &name) {
        names.append(nameSpace.isEmpty() ? spelled(name) : spelled(nameSpace) + QLatin1Char('.') + spelled(name));
    };
    for (const EnumType *enumType : sortedByName(schema.enums))
        add(enumType->nameSpace, enumType->name);
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (isColumnType(object->kind))
            add(object->nameSpace, object->name);
    }
    return names;
}

TypeCompleter::TypeCompleter(const QStringList &ownTypes, QObject *parent)
    : QCompleter(parent), m_types(new QStandardItemModel(this))
{
    setOwnTypes(ownTypes);
    setModel(m_types);
    // Matched by what is typed; Qt then puts in what pathFromIndex() gives, the text.
    setCompletionRole(Qt::UserRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchStartsWith);
    setMaxVisibleItems(10);
}

void TypeCompleter::setOwnTypes(const QStringList &ownTypes)
{
    QList<std::pair<QString, QString>> all;
    for (const QString &name : ownTypes)
        all.append({name, name});
    m_types->clear();
    for (const auto &[typed, becomes] : all + offers()) {
        auto *item = new QStandardItem(becomes);
        item->setData(typed, Qt::UserRole);
        m_types->appendRow(item);
    }
}

QString TypeCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace joinery
