// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_column_change.h"

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_serial_names.h"

namespace joinery::postgresql {

namespace {

/** SQL whose body finds out the name of a column's own sequence when it runs. */
QString aboutSequence(const Table &table, const Column &column, const QString &before, const QString &after)
{
    const QString body = QStringLiteral("BEGIN\n    EXECUTE '%1' || %2%3;\nEND")
                             .arg(before, sequenceOf(table, column),
                                  after.isEmpty() ? QString() : QStringLiteral(" || ") + quotedText(after));
    return QStringLiteral("DO ") + dollarQuoted(body);
}

/** Lets a column go on counting behind the highest number there is, if it is one that counting comes to. */
QString catchUp(const Table &table, const Column &column)
{
    const QString name = quotedName(column.name);
    const Identity &identity = column.details->identity;
    const bool isDown = countsDown(identity);
    return QStringLiteral("SELECT setval(%1, %2(%3)) FROM %4 HAVING %2(%3) %5 %6")
        .arg(sequenceOf(table, column), isDown ? QStringLiteral("min") : QStringLiteral("max"), name, nameOf(table),
             isDown ? QStringLiteral("<=") : QStringLiteral(">="))
        .arg(firstNumber(identity));
}

/**
 * Runs the statements, which take away the column's own sequence and give it another, so that the new one goes on where
 * the old one was: rows that are gone again do not give their numbers to others.
 */
QString keepPosition(const Table &table, const Column &column, const QStringList &statements)
{
    QString body = QStringLiteral("DECLARE\n    last_number bigint;\n    is_used boolean;\nBEGIN\n"
                                  "    EXECUTE 'SELECT last_value, is_called FROM ' || %1\n"
                                  "        INTO last_number, is_used;\n")
                       .arg(sequenceOf(table, column));
    for (QString statement : statements)
        body += QStringLiteral("    %1;\n").arg(statement.replace(QLatin1Char('\n'), QLatin1String("\n    ")));
    body += QStringLiteral("    PERFORM setval(%1, last_number, is_used);\nEND").arg(sequenceOf(table, column));
    return QStringLiteral("DO ") + dollarQuoted(body);
}

/** Writes the changes of one column clause by clause, in the order in which they depend on each other. */
class ChangeWriter
{
public:
    ChangeWriter(const Writer &writer, const Table &before, const Table &after, const ColumnDifference &difference)
        : m_run(writer.run)
        , m_aside(writer.aside)
        , m_tableBefore(before)
        , m_table(after)
        , m_difference(difference)
        , m_before(difference.before())
        , m_after(difference.after())
        , m_alterColumn(QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(m_after.name)))
    {
    }

    void write()
    {
        dropEnumCheck();
        if (m_before.generated && !m_after.generated && !m_aside.takePlain(m_after.id))
            alter(QStringLiteral("DROP EXPRESSION"));
        stopCounting();
        dropDefault();
        if (m_difference.stopsRefusingNull()) {
            alter(QStringLiteral("DROP NOT NULL"));
            restoreOwnNotNull(m_run, m_table, m_after);
        }
        if (m_difference.isRetyped()) {
            dropOwnDefaults(m_run, m_table, m_after);
            retype();
        }
        setDefault();
        refuseNull();
        startCounting();
        if (m_difference.isRetyped() || m_hasWrittenDefault)
            restoreOwnDefaults(m_run, m_table, m_after);
        for (const QString &clause :
             optionClauses(m_difference.isRetyped() ? afterRetyping(m_before) : m_before, m_after))
            m_run.steps.alter(nameOf(m_table), clause, m_after.name);
        addEnumCheck();
        m_run.comment(QStringLiteral("COLUMN ") + nameOf(m_table) + QLatin1Char('.') + quotedName(m_after.name),
                      m_before.comment, m_after.comment);
    }

private:
    void alter(const QString &clause) { m_run.steps.alter(nameOf(m_table), m_alterColumn + clause, m_after.name); }

    void alterDefault(const QString &clause)
    {
        m_hasWrittenDefault = true;
        alter(clause);
    }

    [[nodiscard]] PartKey enumCheck() const { return {m_table.id, PartKind::Check, enumCheckId(m_after.id)}; }
    [[nodiscard]] bool enumStays() const
    {
        return hasPart(m_tableBefore, enumCheck()) && isSamePart(m_tableBefore, m_table, enumCheck());
    }

    void dropEnumCheck()
    {
        if (hasPart(m_tableBefore, enumCheck()) && !enumStays())
            dropPart(m_run, m_tableBefore, enumCheck());
    }

    void addEnumCheck()
    {
        if (hasPart(m_table, enumCheck()) && !enumStays())
            addPart(m_run, m_table, enumCheck());
    }

    [[nodiscard]] Conversion conversion() const { return m_difference.conversion(quotedName(m_after.name)); }

    /** The default would have to be converted too: PostgreSQL cannot do it, or leaves the cast from the old type in it.
     */
    [[nodiscard]] bool isDefaultInTheWay() const
    {
        return m_difference.isRetyped() &&
               (conversion().needsUsing || columnDefault(m_before) != columnDefault(m_after) ||
                !keepsDefaults(m_difference.oldType(), m_difference.newType()));
    }

    /** Whether a default is the same in both types: numbers are, and what only gets another length or precision. */
    static bool keepsDefaults(const QString &typeA, const QString &typeB)
    {
        const auto isNumber = [](TypeFamily family) {
            return family == TypeFamily::Integer || family == TypeFamily::Numeric || family == TypeFamily::Float;
        };
        const auto bare = [](const QString &type) { return canonicalType(type).section(QLatin1Char('('), 0, 0); };
        return (isNumber(typeFamily(typeA)) && isNumber(typeFamily(typeB))) || bare(typeA) == bare(typeB);
    }

    [[nodiscard]] PartKey defaultKey() const { return {m_table.id, PartKind::Default, m_after.id}; }

    /** Another default than before that needs what is not there yet. */
    [[nodiscard]] bool mustDefaultWait() const
    {
        return columnDefault(m_after) != columnDefault(m_before) && m_aside.isBlocked(m_table, defaultKey());
    }

    void dropDefault()
    {
        if (!columnDefault(m_before) || m_aside.has(defaultKey()))
            return;
        if (isDefaultInTheWay() || !columnDefault(m_after) || mustDefaultWait())
            alterDefault(QStringLiteral("DROP DEFAULT"));
    }

    void setDefault()
    {
        const auto value = columnDefault(m_after);
        if (value && mustDefaultWait()) {
            m_aside.note(defaultKey());
            return;
        }
        if (value && (value != columnDefault(m_before) || isDefaultInTheWay() || m_aside.has(defaultKey())))
            alterDefault(QStringLiteral("SET DEFAULT ") + *value);
        m_aside.forget(defaultKey());
    }

    void retype()
    {
        const Conversion how = conversion();
        // The expression reads what the table has right before, with what the same statement would add to it.
        if (m_difference.hasOwnValues())
            m_run.steps.split();
        alter(QStringLiteral("TYPE ") + m_difference.newType() + collateClause(m_after.collation) +
              (how.needsUsing ? QStringLiteral(" USING ") + how.value : QString()));
        if (isSerial(m_before) && isSerial(m_after))
            m_run.steps.add(aboutSequence(m_table, m_after, QStringLiteral("ALTER SEQUENCE "),
                                          QStringLiteral(" AS ") + m_difference.newType()));
    }

    void refuseNull()
    {
        if (!m_difference.startsRefusingNull() || m_table.isPrimaryKeyColumn(m_after.id))
            return;
        if (m_difference.isBackfilled()) {
            const QString name = quotedName(m_after.name);
            m_run.steps.add(QStringLiteral("UPDATE %1 SET %2 = DEFAULT WHERE %2 IS NULL").arg(nameOf(m_table), name));
            settleConstraints(m_run);
        }
        alter(QStringLiteral("SET NOT NULL"));
    }

    void stopCounting()
    {
        if (isSerial(m_before) && !isSerial(m_after))
            alterDefault(QStringLiteral("DROP DEFAULT"));
        if (isIdentity(m_after) || isSerial(m_after))
            return;
        if (isIdentity(m_before)) {
            alter(QStringLiteral("DROP IDENTITY"));
            // PostgreSQL looks at the new type before it does any of what the statement says.
            if (m_difference.isRetyped())
                m_run.steps.split();
        } else if (isSerial(m_before) && !m_run.adoptedFrom.contains(m_after.id))
            m_run.steps.add(aboutSequence(m_table, m_before, QStringLiteral("DROP SEQUENCE "), {}));
    }

    void startCounting()
    {
        const Identity &from = m_before.details->identity;
        const Identity &to = m_after.details->identity;
        if (isIdentity(m_before) && isIdentity(m_after)) {
            changeIdentity(from, to);
            nameSequence();
        } else if (isIdentity(m_after)) {
            startIdentity();
        } else if (isSerial(m_after) && !isSerial(m_before)) {
            startSerial(to);
        } else if (const QStringList changes = sequenceChanges(from, to); isSerial(m_after) && !changes.isEmpty()) {
            m_run.steps.add(aboutSequence(m_table, m_after, QStringLiteral("ALTER SEQUENCE "),
                                          QLatin1Char(' ') + changes.join(QLatin1Char(' '))));
        }
    }

    void changeIdentity(const Identity &from, const Identity &to)
    {
        QStringList changes;
        if (from.style != to.style)
            changes.append(to.style == Identity::Style::Always ? QStringLiteral("SET GENERATED ALWAYS")
                                                               : QStringLiteral("SET GENERATED BY DEFAULT"));
        for (const QString &option : sequenceChanges(from, to))
            changes.append(QStringLiteral("SET ") + option);
        if (!changes.isEmpty())
            alter(changes.join(QLatin1Char(' ')));
    }

    void nameSequence()
    {
        const QString from = m_before.details->options.value(sequenceNameOption());
        QString to = m_after.details->options.value(sequenceNameOption());
        if (from == to)
            return;
        if (to.isEmpty())
            to = impliedName(m_table.name, m_after.name, QStringLiteral("seq"));
        m_run.steps.add(renameOwnSequence(m_table, m_after, to));
    }

    void startIdentity()
    {
        const QString clause = m_alterColumn + QStringLiteral("ADD ") + identityClause(m_after);
        if (isSerial(m_before) && !m_run.adoptedFrom.contains(m_after.id)) {
            m_run.steps.add(keepPosition(m_table, m_after,
                                         {QStringLiteral("EXECUTE 'DROP SEQUENCE ' || ") + sequenceOf(m_table, m_after),
                                          QStringLiteral("ALTER TABLE %1 %2").arg(nameOf(m_table), clause)}));
            return;
        }
        m_run.steps.split();
        m_run.steps.alter(nameOf(m_table), clause, m_after.name);
        m_run.steps.add(catchUp(m_table, m_after));
    }

    void startSerial(const Identity &to)
    {
        m_hasWrittenDefault = true;
        if (const DefinitionObject *sequence = sequenceToKeep(m_run, m_tableBefore, m_before)) {
            keepSequence(m_run, m_table, m_after, *sequence);
            return;
        }
        QSet<QString> taken;
        for (const Table &table : m_run.state.tables) {
            taken.insert(table.name);
            for (const Index &index : table.indexes)
                taken.insert(index.name);
        }
        for (const DefinitionObject &object : m_run.state.objects)
            taken.insert(asCalledNow(m_run, object).name);
        const QString name = freeNameFor(impliedName(m_table.name, m_after.name, QStringLiteral("seq")), taken);
        const QString make = makeSequence(name, to);
        if (isIdentity(m_before)) {
            const QString alterTable = QStringLiteral("ALTER TABLE %1 %2").arg(nameOf(m_table), m_alterColumn);
            m_run.steps.add(keepPosition(m_table, m_after, {alterTable + QStringLiteral("DROP IDENTITY"), make}));
            return;
        }
        m_run.steps.add(QStringLiteral("DO ") + dollarQuoted(make));
        m_run.steps.add(catchUp(m_table, m_after));
    }

    /**
     * A block that makes the sequence and has the column count with it. A sequence keeps its name when the table gets
     * another, so this one may be taken by what the model does not name: PostgreSQL puts a number behind it then.
     */
    [[nodiscard]] QString makeSequence(const QString &name, const Identity &identity) const
    {
        const QString nameSpace =
            m_table.nameSpace.isEmpty() ? QString() : quotedName(m_table.nameSpace) + QLatin1Char('.');
        const QString prefix = nameSpace.isEmpty() ? QString() : quotedText(nameSpace) + QStringLiteral(" || ");
        // As long as a name can be with four digits behind it.
        const QString stem = impliedName(m_table.name, m_after.name, QStringLiteral("seq....")).chopped(4);
        const QString options = sequenceOptions(identity);
        const QString type = QStringLiteral(" AS ") + m_difference.newType() +
                             (options.isEmpty() ? QString() : QLatin1Char(' ') + options);
        const QString owner = QStringLiteral(" OWNED BY %1.%2").arg(nameOf(m_table), quotedName(m_after.name));
        const QString read =
            QStringLiteral("ALTER TABLE %1 %2SET DEFAULT nextval(").arg(nameOf(m_table), m_alterColumn);
        return QStringLiteral("DECLARE\n    sequence_name text := %1;\n    number integer := 0;\nBEGIN\n"
                              "    WHILE to_regclass(sequence_name) IS NOT NULL LOOP\n"
                              "        number := number + 1;\n"
                              "        sequence_name := %2quote_ident(%3 || number);\n"
                              "    END LOOP;\n"
                              "    EXECUTE 'CREATE SEQUENCE ' || sequence_name || %4;\n"
                              "    EXECUTE %5 || quote_literal(sequence_name) || ')';\nEND")
            .arg(quotedText(nameSpace + quotedName(name)), prefix, quotedText(stem), quotedText(type + owner),
                 quotedText(read));
    }

    PlanRun &m_run;
    SetAside &m_aside;
    const Table &m_tableBefore;
    const Table &m_table;
    const ColumnDifference &m_difference;
    const Column &m_before;
    const Column &m_after;
    QString m_alterColumn;
    /** For the table, and so for all its partitions. */
    bool m_hasWrittenDefault = false;
};

} // namespace

ColumnDifference::ColumnDifference(const Schema &schema, const Table &before, const Table &after, ObjectId column,
                                   QString own)
    : m_before(*before.column(column))
    , m_after(*after.column(column))
    , m_oldType(columnType(schema, m_before))
    , m_newType(columnType(schema, m_after))
    , m_oldHeld(heldType(schema, m_before))
    , m_newHeld(heldType(schema, m_after))
    , m_own(std::move(own))
    , m_refused(refusesNull(before, m_before))
    , m_refuses(refusesNull(after, m_after))
{
}

bool ColumnDifference::isRemade() const
{
    if (!m_after.generated)
        return false;
    return m_before.generated != m_after.generated || canonicalType(m_oldType) != canonicalType(m_newType) ||
           m_before.collation != m_after.collation;
}

bool ColumnDifference::isRetyped() const
{
    return !isRemade() && (hasOwnValues() || canonicalType(m_oldType) != canonicalType(m_newType) ||
                           m_before.collation != m_after.collation);
}

Conversion ColumnDifference::conversion(const QString &value) const
{
    if (hasOwnValues())
        return {.value = parenthesized(m_own), .needsUsing = true, .misfit = {}, .wanted = {}};
    Conversion result = convert(value, m_oldHeld, m_newHeld);
    if (result.needsUsing && m_newHeld != m_newType)
        result.value = QStringLiteral("(%1)::%2").arg(result.value, m_newType);
    return result;
}

bool ColumnDifference::isBackfilled() const
{
    return startsRefusingNull() && !m_after.generated && columnDefault(m_after).has_value();
}

QString renameOwnSequence(const Table &table, const Column &column, const QString &name)
{
    const QString body = QStringLiteral("BEGIN\n    IF to_regclass(%1) IS DISTINCT FROM %2::regclass THEN\n"
                                        "        EXECUTE 'ALTER SEQUENCE ' || %2 || %3;\n    END IF;\nEND")
                             .arg(quotedText(qualified(table.nameSpace, name)), sequenceOf(table, column),
                                  quotedText(QStringLiteral(" RENAME TO ") + quotedName(name)));
    return QStringLiteral("DO ") + dollarQuoted(body);
}

void setSerialOptions(PlanRun &run, const Table &table, const Column &column)
{
    const Identity &identity = column.details->identity;
    const QString options = isSerial(column) ? sequenceOptions(identity) : QString();
    if (options.isEmpty())
        return;
    // The sequence is there already and began with 1; its limits would tell a new one where to begin.
    const qint64 first = firstNumber(identity);
    const QString start = identity.start || first == 1 ? QString() : QStringLiteral(" START WITH %1").arg(first);
    const QString restart = first == 1 ? QString() : QStringLiteral(" RESTART WITH %1").arg(first);
    run.steps.add(
        aboutSequence(table, column, QStringLiteral("ALTER SEQUENCE "), QLatin1Char(' ') + options + start + restart));
}

void writeColumnChange(const Writer &writer, const Table &before, const Table &after,
                       const ColumnDifference &difference)
{
    ChangeWriter(writer, before, after, difference).write();
}

} // namespace joinery::postgresql
