// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_planner.h"

#include "core/base/translate.h"
#include "core/dialect/empty_keys.h"
#include "core/dialect/mariadb/mariadb_choice_validation.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_validation.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/dialect/raw_text.h"
#include "core/dialect/sql/losses.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

namespace {

/** Which operations are written together. */
enum class Group
{
    Alone,
    Table,
    Enum,
    /** Texts of one enum's values. */
    Texts,
    Partitions,
    /** Names of tables, which change hands in one statement. */
    Names
};

Group groupOf(const Operation &operation)
{
    return std::visit(
        [](const auto &each) {
            using Op = std::decay_t<decltype(each)>;
            constexpr bool isEnum = std::is_same_v<Op, AddEnum> || std::is_same_v<Op, DropEnum> ||
                                    std::is_same_v<Op, RenameEnum> || std::is_same_v<Op, MoveEnum> ||
                                    std::is_same_v<Op, AlterEnum> || std::is_same_v<Op, AddEnumValue> ||
                                    std::is_same_v<Op, DropEnumValue>;
            constexpr bool isAlone = requires(TableWriter writer)
            {
                writer.write(each);
            }
            || requires(EnumWriter writer)
            {
                writer.write(each);
            }
            || requires(ObjectWriter writer)
            {
                writer.write(each);
            }
            || requires(RowWriter writer)
            {
                writer.write(each);
            };
            constexpr bool isPartition = std::is_same_v<Op, AddPartition> || std::is_same_v<Op, DropPartition> ||
                                         std::is_same_v<Op, RenamePartition> || std::is_same_v<Op, AlterPartition>;
            if constexpr (std::is_same_v<Op, RenameTable>)
                return Group::Names;
            if constexpr (isPartition)
                return Group::Partitions;
            if constexpr (std::is_same_v<Op, RenameEnumValue>)
                return Group::Texts;
            return isEnum ? Group::Enum : isAlone ? Group::Alone : Group::Table;
        },
        operation);
}

bool isRename(const Operation &operation)
{
    return std::holds_alternative<RenameColumn>(operation) || std::holds_alternative<RenameConstraint>(operation) ||
           std::holds_alternative<RenameIndex>(operation);
}

/** What an operation of a table changes, so that no two in one statement change the same. */
QString subjectText(const Operation &operation)
{
    const PartReference part = partOf(operation);
    const QString what = part.id.isNull() ? part.name : part.id.text();
    const QString kind = isRename(operation)                                    ? QStringLiteral("name ")
                         : std::holds_alternative<SetPrimaryKey>(operation)     ? QStringLiteral("primary key")
                         : std::holds_alternative<AlterTableOptions>(operation) ? QStringLiteral("options")
                         : std::holds_alternative<ReorderColumns>(operation)    ? QStringLiteral("order")
                                                                                : QStringLiteral("part ");
    return kind + what;
}

/** Whether a column goes and comes again, and so cannot be renamed in the same statement. */
bool isRemaking(const Operation &operation)
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    if (!alter || alter->before == alter->after)
        return false;
    // What stays computed may have to go along with what it is computed from.
    return alter->after.generated || (alter->before.generated && needsRemaking(alter->before, alter->after));
}

/** The name that a column which was not there gets by the operation; empty for none. */
QString newColumnName(const Operation &operation, const Table *before)
{
    if (const auto *add = std::get_if<AddColumn>(&operation))
        return add->column.name;
    const auto *rename = std::get_if<RenameColumn>(&operation);
    if (!rename || !before)
        return {};
    // A virtual column may go and come again under its new name, and then counts as new.
    const bool hasVirtual = std::any_of(before->columns.begin(), before->columns.end(), [](const Column &column) {
        return column.generated && !column.generated->stored;
    });
    return hasVirtual || !findColumn(*before, rename->column) ? rename->to : QString();
}

/** Names may be given away and taken in one statement, which knows only the first and the last of each. */
bool isRenameAgain(const Operation &operation)
{
    return std::holds_alternative<RenameColumn>(operation) || std::holds_alternative<RenameIndex>(operation);
}

tl::unexpected<Error> refusalFor(const Finding &finding)
{
    return fail(QStringLiteral("mariadb.refused"), finding.text, finding.code);
}

class Planner
{
public:
    Planner(const Dialect &dialect, const Schema &before, const Schema &after, const QList<Operation> &operations)
        : m_dialect(dialect)
        , m_run(before, after, operations, dialect.server())
        , m_keys(m_run)
        , m_objects(m_run)
        , m_checks(m_run)
        , m_writer{m_run, m_keys, m_objects, m_checks}
    {
    }

    Result<Plan> plan()
    {
        const auto count = static_cast<int>(m_run.operations().size());
        for (int first = 0; first < count;) {
            const int last = endOfGroup(first);
            noteLosses(first, last);
            m_run.turnTo(first, last);
            const QList<Finding> known = refusedAtHand();
            if (const auto written = write(); !written)
                return fail(written);
            if (const auto possible = refuseNew(known); !possible)
                return fail(possible);
            m_objects.unsilence();
            if (const auto restored = m_keys.restore(false); !restored)
                return fail(restored);
            first = last + 1;
        }
        if (const auto restored = m_keys.restore(true); !restored)
            return fail(restored);
        if (const auto refreshed = m_objects.refresh(true); !refreshed)
            return fail(refreshed);
        return m_run.plan;
    }

    template <typename Op>
    Result<void> operator()(const Op &operation)
    {
        if constexpr (requires(TableWriter writer) { writer.write(operation); })
            return TableWriter(m_writer).write(operation);
        else if constexpr (requires(EnumWriter writer) { writer.write(operation); })
            return EnumWriter(m_writer).write(operation);
        else if constexpr (requires(ObjectWriter writer) { writer.write(operation); })
            return ObjectWriter(m_writer).write(operation);
        else if constexpr (requires(RowWriter writer) { writer.write(operation); })
            return RowWriter(m_writer).write(operation);
        else
            return TableWriter(m_writer).writeChanges();
    }

private:
    Result<void> write()
    {
        const Group group = groupOf(m_run.operation());
        if (group == Group::Enum)
            return EnumWriter(m_writer).writeChanges();
        if (group == Group::Partitions)
            return PartitionWriter(m_writer).writeChanges();
        return std::visit(*this, m_run.operation());
    }

    /** What MariaDB cannot express of the tables at hand. */
    [[nodiscard]] QList<Finding> refusedAtHand() const
    {
        const Features &known = features(m_run.server);
        QList<ObjectId> subjects = m_run.subjects().values();
        std::sort(subjects.begin(), subjects.end());
        QList<Finding> result;
        for (const ObjectId subject : std::as_const(subjects)) {
            if (const Table *table = m_run.state.tables.find(subject))
                result += validateFeatures(*table, known) + validateChoices(m_run.table(table->id));
            else if (m_run.state.enums.contains(subject))
                result += choicesOf(subject);
            else if (const DefinitionObject *object = m_run.state.objects.find(subject))
                result += validateFeatures(*object, known);
        }
        result.removeIf([](const Finding &finding) { return finding.severity != Finding::Severity::Error; });
        return result;
    }

    /** What the columns of an enum make of its texts. */
    [[nodiscard]] QList<Finding> choicesOf(ObjectId enumType) const
    {
        QList<Finding> result;
        for (const Table *table : sortedByName(m_run.state.tables)) {
            const bool hasAny = std::any_of(table->columns.begin(), table->columns.end(), [&](const Column &column) {
                const EnumType *type = enumOf(m_run.state, column.type);
                return type && type->id == enumType;
            });
            if (hasAny)
                result += validateChoices(m_run.table(table->id));
        }
        return result;
    }

    /** What was just written has to be possible as well where a later operation takes it back. */
    [[nodiscard]] Result<void> refuseNew(const QList<Finding> &known) const
    {
        for (const Finding &finding : refusedAtHand()) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Finding &each) {
                return each.code == finding.code && each.object == finding.object && each.part == finding.part;
            });
            if (!isKnown)
                return refusalFor(finding);
        }
        return {};
    }

    /** The last of the operations from this one on that one statement can do. */
    int endOfGroup(int first)
    {
        const QList<Operation> &operations = m_run.operations();
        const Group group = groupOf(operations.at(first));
        if (group == Group::Alone)
            return first;
        if (group == Group::Names)
            return lastRename(first);
        if (group == Group::Partitions)
            return lastOfPartitions(m_run, first);
        const ObjectId subject = subjectId(m_run.state, operations.at(first));
        QSet<QString> parts;
        QSet<QString> dropped;
        int last = first;
        for (int i = first; i < operations.size(); ++i) {
            const Operation &operation = operations.at(i);
            if (groupOf(operation) != group || subjectId(m_run.state, operation) != subject || subject.isNull())
                break;
            const QString part = subjectText(operation);
            const QString id = partOf(operation).id.text();
            const bool isRenamedAndRemade = (isRemaking(operation) && parts.contains(QStringLiteral("name ") + id)) ||
                                            (isRename(operation) && parts.contains(QStringLiteral("remade ") + id));
            // An index keeps to the name of its column, so no new one may take that in the same statement.
            const bool takesName =
                i > first && hadColumn(subject, newColumnName(operation, m_run.state.tables.find(subject)));
            const bool isTwice = parts.contains(part) && !isRenameAgain(operation);
            const auto *rename = std::get_if<RenameColumn>(&operation);
            const bool takesDropped = rename && dropped.contains(rename->to.toLower());
            if (group == Group::Table && (isTwice || isRenamedAndRemade || takesName || takesDropped))
                break;
            if (const auto *drop = std::get_if<DropColumn>(&operation))
                dropped.insert(drop->column.name.toLower());
            parts.insert(part);
            if (isRemaking(operation))
                parts.insert(QStringLiteral("remade ") + id);
            last = i;
        }
        return last;
    }

    [[nodiscard]] int lastRename(int first) const
    {
        int last = first;
        while (last + 1 < m_run.operations().size() && groupOf(m_run.operations().at(last + 1)) == Group::Names)
            ++last;
        return last;
    }

    [[nodiscard]] bool hadColumn(ObjectId table, const QString &name) const
    {
        const Table *found = name.isEmpty() ? nullptr : m_run.state.tables.find(table);
        return found && std::any_of(found->columns.begin(), found->columns.end(), [&](const Column &column) {
                   return column.name.compare(name, Qt::CaseInsensitive) == 0;
               });
    }

    void noteLosses(int first, int last)
    {
        Schema state = m_run.state;
        for (int i = first; i <= last; ++i) {
            const Operation &operation = m_run.operations().at(i);
            // A copy of its own is made only where one of several builds on the one before.
            if (i > first)
                (void)apply(m_run.operations().at(i - 1), state);
            // Rows of a partition may find a place in another.
            if (!std::holds_alternative<DropPartition>(operation))
                m_run.plan.losses += lossesOf(operation, i, state, m_run.start, m_dialect);
            if (const auto *alter = std::get_if<AlterTableOptions>(&operation))
                noteHistory(*alter, i, state);
        }
    }

    void noteHistory(const AlterTableOptions &operation, int index, const Schema &state)
    {
        const Table *table = findTable(state, operation.table);
        const Table *former = table ? m_run.start.tables.find(table->id) : nullptr;
        if (!former || !former->options.systemVersioned || operation.after.systemVersioned)
            return;
        m_run.plan.losses.append(Loss{
            Message::tr("history of table %1").arg(former->name),
            QStringLiteral("SELECT count(*) FROM %1 FOR SYSTEM_TIME ALL WHERE ROW_END < NOW(6)").arg(nameOf(*former)),
            index});
    }

    const Dialect &m_dialect;
    PlanRun m_run;
    DetachedKeys m_keys;
    KeptObjects m_objects;
    RowChecks m_checks;
    Writer m_writer;
};

} // namespace

Result<Plan> plan(const Dialect &dialect, const Schema &before, const QList<Operation> &operations)
{
    if (const auto keys = refuseEmptyKeys(operations); !keys)
        return fail(keys);
    Schema after = before;
    for (const Operation &operation : operations) {
        const auto *alter = std::get_if<AlterColumn>(&operation);
        if (alter && !conversionFor(*alter, dialect.name()).isEmpty())
            return fail(QStringLiteral("mariadb.conversion"),
                        Message::tr("%1 changes a column's type without an expression for its values. Add a column of "
                                    "the new type instead, fill it with SQL, and drop the old one.")
                            .arg(dialect.title()),
                        {}, describe(operation));
        if (const auto applied = apply(operation, after); !applied)
            return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation));
    }
    QList<Finding> findings = validateChanged(before, after, dialect.server());
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.severity == Finding::Severity::Error)
            return refusalFor(finding);
    }
    // Notes about columns would be one for each; whoever looks at the schema has them.
    findings.removeIf(
        [](const Finding &finding) { return finding.severity == Finding::Severity::Info && !finding.part.isNull(); });
    const auto notes = std::stable_partition(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity != Finding::Severity::Info;
    });
    const qsizetype warnings = notes - findings.begin();
    auto result = Planner(dialect, before, after, operations).plan();
    if (result)
        result->findings = findings.mid(0, warnings) + result->findings + findings.mid(warnings);
    return result;
}

} // namespace joinery::mariadb
