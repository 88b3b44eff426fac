// SPDX-License-Identifier: MIT
#include "core/dialect/empty_keys.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

QString kindOf(const ForeignKey &)
{
    return Message::tr("foreign key");
}

QString kindOf(const UniqueConstraint &)
{
    return Message::tr("unique constraint");
}

QString kindOf(const Index &)
{
    return Message::tr("index");
}

QString kindOf(const ExclusionConstraint &)
{
    return Message::tr("exclusion constraint");
}

bool isEmpty(const PrimaryKey &key)
{
    return key.columns.isEmpty();
}

bool isEmpty(const ForeignKey &key)
{
    return key.columns.isEmpty();
}

bool isEmpty(const UniqueConstraint &unique)
{
    return unique.columns.isEmpty();
}

bool isEmpty(const Index &index)
{
    return index.parts.isEmpty();
}

bool isEmpty(const ExclusionConstraint &constraint)
{
    return constraint.parts.isEmpty();
}

/** What an operation makes without columns, as the beginning of a sentence; empty for nothing. */
class EmptyKey
{
public:
    template <typename Op>
    QString operator()(const Op &)
    {
        return {};
    }
    QString operator()(const SetPrimaryKey &operation)
    {
        return operation.after && isEmpty(*operation.after) ? titleOfPrimaryKey(operation.table.qualified())
                                                            : QString();
    }
    template <typename Part>
    QString operator()(const AddPart<Part> &operation)
    {
        return titleIfEmpty(operation.table.qualified(), operation.part);
    }
    template <typename Part>
    QString operator()(const AlterPart<Part> &operation)
    {
        return titleIfEmpty(operation.table.qualified(), operation.after);
    }
    QString operator()(const AddTable &operation)
    {
        const Table &table = operation.table;
        const QString name = qualifiedName(table.nameSpace, table.name);
        if (table.primaryKey && isEmpty(*table.primaryKey))
            return titleOfPrimaryKey(name);
        QStringList titles;
        const auto note = [&](const auto &parts) {
            for (const auto &part : parts)
                titles.append(titleIfEmpty(name, part));
        };
        note(table.foreignKeys);
        note(table.uniqueConstraints);
        note(table.exclusions);
        note(table.indexes);
        titles.removeAll(QString());
        return titles.value(0);
    }

private:
    [[nodiscard]] static QString titleOfPrimaryKey(const QString &table)
    {
        return Message::tr("The primary key of table %1").arg(table);
    }
    template <typename Part>
    [[nodiscard]] static QString titleIfEmpty(const QString &table, const Part &part)
    {
        if constexpr (requires { kindOf(part); }) {
            if (!isEmpty(part))
                return {};
            return part.name.isEmpty()
                       ? Message::tr("A %1 of table %2", "kind of part, table").arg(kindOf(part), table)
                       : Message::tr("The %1 %2.%3", "kind of part, table, name").arg(kindOf(part), table, part.name);
        }
        return {};
    }
};

} // namespace

Result<void> refuseEmptyKeys(const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        const QString title = std::visit(EmptyKey(), operation);
        if (!title.isEmpty())
            return fail(QStringLiteral("key.no_columns"),
                        Message::tr("%1 has no columns. Choose at least one.").arg(title));
    }
    return {};
}

} // namespace joinery
