// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/lint/row_work.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

/** Bytes of one character of the column's; the most there are where nothing is said. */
int bytesPerCharacter(const Table &table, const Column &column)
{
    const QString charset = column.details->charset.isEmpty() ? table.options.charset : column.details->charset;
    if (charset == QLatin1String("latin1") || charset == QLatin1String("ascii") || charset == QLatin1String("binary"))
        return 1;
    return charset == QLatin1String("utf8mb3") || charset == QLatin1String("utf8") ? 3 : 4;
}

class MariadbWork
{
public:
    MariadbWork(const Schema &before, const ServerVersion &server) : m_before(before), m_server(server) {}

    template <typename Op>
    RowWork operator()(const Op &) const
    {
        return RowWork::None;
    }

    RowWork operator()(const AddColumn &add) const
    {
        const Column &column = add.column;
        if (column.generated)
            return column.generated->stored ? RowWork::Rewrite : RowWork::None;
        const bool differsByRow = column.autoIncrement || (column.defaultValue && isWorkedOut(*column.defaultValue));
        if (differsByRow)
            return RowWork::Rewrite;
        const bool isLast = !add.after;
        return isInstant(10, isLast ? 3 : 4, isLast ? 12 : 29) ? RowWork::None : RowWork::Rewrite;
    }
    RowWork operator()(const DropColumn &drop) const
    {
        const Table *table = findTable(m_before, drop.table);
        const Column *column = table ? findColumn(*table, drop.column) : nullptr;
        if (column && column->generated && !column->generated->stored)
            return RowWork::None;
        return isInstant(10, 4, 29) ? RowWork::None : RowWork::Rewrite;
    }
    RowWork operator()(const ReorderColumns &) const
    {
        return !mariadb::isMysql(m_server) && m_server.isAtLeast(10, 4) ? RowWork::None : RowWork::Rewrite;
    }
    RowWork operator()(const AlterColumn &alter) const
    {
        const Table *table = findTable(m_before, alter.table);
        const Column &from = alter.before;
        const Column &to = alter.after;
        // Which columns are NULL is stored by which may be, but for rows in the oldest format.
        const bool isRedundant = table && !mariadb::isMysql(m_server) &&
                                 table->options.rowFormat.compare(QLatin1String("redundant"), Qt::CaseInsensitive) == 0;
        const bool isWrittenAnew = !table || !keepsBytes(*table, from, to) || from.autoIncrement != to.autoIncrement ||
                                   from.generated != to.generated || (from.nullable && !to.nullable) ||
                                   (to.nullable && !from.nullable && !isRedundant) || from.collation != to.collation ||
                                   from.details->charset != to.details->charset;
        return isWrittenAnew ? RowWork::Rewrite : RowWork::None;
    }
    RowWork operator()(const SetPrimaryKey &set) const
    {
        const bool isSame = set.before && set.after && set.before->columns == set.after->columns;
        return isSame ? RowWork::None : RowWork::Rewrite;
    }
    RowWork operator()(const AddIndex &add) const { return ofIndex(add.part); }
    RowWork operator()(const AlterIndex &alter) const { return ofIndex(alter.after); }
    RowWork operator()(const AddForeignKey &) const { return RowWork::Rewrite; }
    RowWork operator()(const AlterForeignKey &) const { return RowWork::Rewrite; }
    RowWork operator()(const AddCheckConstraint &add) const { return ofCheck(add.part); }
    RowWork operator()(const AlterCheckConstraint &alter) const
    {
        return alter.before.expression == alter.after.expression ? RowWork::None : ofCheck(alter.after);
    }
    RowWork operator()(const AlterTableOptions &alter) const
    {
        const TableOptions &from = alter.before;
        const TableOptions &to = alter.after;
        const bool isSame = from.engine == to.engine && from.rowFormat == to.rowFormat && from.charset == to.charset &&
                            from.collation == to.collation && from.tablespace == to.tablespace &&
                            from.partitionBy == to.partitionBy && from.systemVersioned == to.systemVersioned;
        return isSame ? RowWork::None : RowWork::Rewrite;
    }

private:
    /** From this version of MariaDB, or this of MySQL 8.0. */
    [[nodiscard]] bool isInstant(int major, int minor, int mysqlPatch) const
    {
        return mariadb::isMysql(m_server) ? mariadb::isMysqlFrom(m_server, 8, 0, mysqlPatch)
                                          : m_server.isAtLeast(major, minor);
    }

    static bool isWorkedOut(const DefaultValue &value)
    {
        return value.kind == DefaultValue::Kind::Uuid || value.kind == DefaultValue::Kind::Expression;
    }

    static RowWork ofIndex(const Index &index)
    {
        const bool isOfItsOwn = index.method.compare(QLatin1String("fulltext"), Qt::CaseInsensitive) == 0 ||
                                index.method.compare(QLatin1String("spatial"), Qt::CaseInsensitive) == 0;
        return isOfItsOwn ? RowWork::Index : RowWork::None;
    }

    static RowWork ofCheck(const CheckConstraint &check)
    {
        return check.enforcement == Enforcement::NotEnforced ? RowWork::None : RowWork::Rewrite;
    }

    /** Whether the values of rows stay bit for bit what they are. */
    static bool keepsBytes(const Table &table, const Column &before, const Column &after)
    {
        using Kind = DataType::Kind;
        const DataType &from = before.type;
        const DataType &to = after.type;
        if (from == to)
            return true;
        if (from.kind != to.kind)
            return false;
        if (from.kind == Kind::Enum) {
            // Its values are numbers: new ones at the end change none, as long as one byte holds them.
            const QStringList values = from.values();
            const QStringList wanted = to.values();
            return wanted.first(std::min(values.size(), wanted.size())) == values &&
                   (values.size() > 255) == (wanted.size() > 255);
        }
        if (from.kind != Kind::Varchar || !from.length || !to.length || *to.length < *from.length)
            return false;
        // Two bytes for the length of a value instead of one.
        const int bytes = bytesPerCharacter(table, before);
        return (*from.length * bytes > 255) == (*to.length * bytes > 255);
    }

    const Schema &m_before;
    const ServerVersion &m_server;
};

} // namespace

RowWork mariadbWork(const Schema &before, const Operation &operation, const ServerVersion &server)
{
    return std::visit(MariadbWork(before, server), operation);
}

} // namespace joinery
