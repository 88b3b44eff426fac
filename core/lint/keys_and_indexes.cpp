// SPDX-License-Identifier: MIT
// Keys and indexes that a migration leaves missing, or makes twice.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/operation/edits.h"
#include "core/operation/finding_fix.h"
#include "core/operation/lookup.h"
#include "core/schema/table_advice.h"

#include <QMap>

#include <algorithm>

namespace joinery {

namespace {

/** The operations of a migration that are about one table, in their order. */
using OperationsOfTables = QMap<ObjectId, QList<int>>;

OperationsOfTables operationsOfTables(const LintSubject &subject, const Schema &after)
{
    OperationsOfTables found;
    for (int i = 0; i < subject.operations.size(); ++i) {
        const Operation &operation = subject.operations.at(i);
        if (isAboutRows(operation))
            continue;
        const ObjectId id = subjectId(after, operation);
        if (after.tables.contains(id))
            found[id].append(i);
    }
    return found;
}

/** Columns of a plain index on all rows; empty for any other, and for a unique one, which says more. */
QList<ObjectId> plainColumns(const Index &index)
{
    QList<ObjectId> columns;
    const bool isPlain =
        !index.unique && index.where.isEmpty() && index.details->include.isEmpty() &&
        (index.method.isEmpty() || index.method.compare(QLatin1String("btree"), Qt::CaseInsensitive) == 0);
    for (const IndexPart &part : isPlain ? index.parts : QList<IndexPart>()) {
        if (part != IndexPart{.column = part.column} || part.column.isNull())
            return {};
        columns.append(part.column);
    }
    return columns;
}

bool beginsWith(const QList<ObjectId> &longer, const QList<ObjectId> &shorter)
{
    return !shorter.isEmpty() && longer.size() > shorter.size() && longer.first(shorter.size()) == shorter;
}

/** What begins with all columns of the index and has more; empty for none. */
QString longerOne(const Index &index, const Table &table)
{
    const QList<ObjectId> columns = plainColumns(index);
    if (columns.isEmpty())
        return {};
    if (table.primaryKey && beginsWith(table.primaryKey->columns, columns))
        return Message::tr("the primary key");
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (beginsWith(unique.columns, columns))
            return unique.name;
    }
    for (const Index *other : sortedByName(table.indexes)) {
        QList<ObjectId> others;
        for (const IndexPart &part : other->parts) {
            if (part != IndexPart{.column = part.column} || part.column.isNull())
                break;
            others.append(part.column);
        }
        const bool isTree =
            other->method.isEmpty() || other->method.compare(QLatin1String("btree"), Qt::CaseInsensitive) == 0;
        if (other->where.isEmpty() && isTree && beginsWith(others, columns))
            return other->name;
    }
    return {};
}

class KeysOfTable
{
public:
    KeysOfTable(const LintSubject &subject, const Schema &after, const Table &table, const QList<int> &operations,
                LintReport &report)
        : m_subject(subject), m_after(after), m_table(table), m_operations(operations), m_report(report)
    {
    }

    void look()
    {
        const Table *former = m_subject.before.tables.find(m_table.id);
        const QList<Finding> known = former ? tableAdvice(*former) : QList<Finding>();
        const auto isKnown = [&](const Finding &finding) {
            return std::any_of(known.begin(), known.end(), [&](const Finding &old) {
                return old.code == finding.code && old.part == finding.part;
            });
        };
        for (const Finding &finding : tableAdvice(m_table)) {
            if (!isKnown(finding))
                tell(finding);
        }
        for (const Index *index : sortedByName(m_table.indexes)) {
            const Index *old = former ? former->indexes.find(index->id) : nullptr;
            const QString longer = longerOne(*index, m_table);
            if (!longer.isEmpty() && !(old && !longerOne(*old, *former).isEmpty()))
                redundant(*index, longer);
        }
    }

private:
    void tell(const Finding &finding)
    {
        if (finding.code == QLatin1String("advice.primary_key"))
            add("key.missing_primary", finding, Message::tr("Add a primary key."));
        else if (finding.code == QLatin1String("advice.duplicate_index"))
            add("key.duplicate_index", finding, Message::tr("Leave one of the two out."));
        // InnoDB makes an index for every foreign key.
        else if (finding.code == QLatin1String("advice.foreign_key_index") &&
                 m_subject.dialect.name() != QLatin1String("mariadb"))
            add("key.missing_index", finding, Message::tr("Add an index that begins with the columns of the key."));
    }

    void redundant(const Index &index, const QString &longer)
    {
        const Finding finding{
            {},
            Finding::Severity::Info,
            m_table.id,
            index.id,
            Message::tr("The columns of index %1 are those that %2 begins with.").arg(index.name, longer)};
        add("key.redundant_index", finding, Message::tr("Leave the index out."),
            QList<Operation>{DropIndex{referenceTo(m_table), referenceToPart(index)}});
    }

    void add(const char *code, const Finding &finding, const QString &fix, QList<Operation> fixes = {})
    {
        if (fixes.isEmpty())
            if (const auto found = fixFor(finding, m_after, m_after))
                fixes = found->operations;
        const int index = operationFor(finding.part);
        // Behind the last of the table, the table is as it was when it was looked at.
        std::optional<QList<Operation>> instead;
        if (!fixes.isEmpty() && index == m_operations.last())
            instead = QList<Operation>{m_subject.operations.at(index)} + fixes;
        m_report.add(
            index, code,
            {.object = finding.object, .part = finding.part, .text = finding.text, .fix = fix, .instead = instead});
    }

    /** The last operation about the part, else about the table. */
    [[nodiscard]] int operationFor(ObjectId part) const
    {
        for (auto index = m_operations.crbegin(); !part.isNull() && index != m_operations.crend(); ++index) {
            if (partOf(m_subject.operations.at(*index)).id == part)
                return *index;
        }
        return m_operations.last();
    }

    const LintSubject &m_subject;
    const Schema &m_after;
    const Table &m_table;
    const QList<int> &m_operations;
    LintReport &m_report;
};

} // namespace

void lintKeysAndIndexes(const LintSubject &subject, const Schema &after, LintReport &report)
{
    const OperationsOfTables operations = operationsOfTables(subject, after);
    for (auto each = operations.begin(); each != operations.end(); ++each)
        KeysOfTable(subject, after, *after.tables.find(each.key()), each.value(), report).look();
}

} // namespace joinery
