// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_validation.h"

#include "core/base/on_all_processors.h"
#include "core/base/pair_walk.h"
#include "core/base/sql_words.h"
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_choice_validation.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_default_validation.h"
#include "core/dialect/mariadb/mariadb_expression_validation.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_index_validation.h"
#include "core/dialect/mariadb/mariadb_key_validation.h"
#include "core/dialect/mariadb/mariadb_limit_validation.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_meeting_validation.h"
#include "core/dialect/mariadb/mariadb_objects.h"
#include "core/dialect/mariadb/mariadb_option_validation.h"
#include "core/dialect/mariadb/mariadb_partition_validation.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/not_there.h"

#include <QRegularExpression>

#include <functional>
#include <vector>

namespace joinery::mariadb {

namespace {

using Severity = Finding::Severity;

/** Rules about columns, options and objects that no list of features can say. */
class TableRules
{
public:
    TableRules(const Table &table, const Table &lowered, const Schema &schema, const ServerVersion &server)
        : m_original(table), m_table(lowered), m_schema(schema), m_server(server)
    {
    }

    QList<Finding> result()
    {
        if (!hasVisibleColumn(m_original)) {
            add("no_columns", {},
                m_original.columns.isEmpty()
                    ? Message::tr("Table %1 has no columns, which MariaDB refuses. Add one.").arg(m_table.name)
                    : Message::tr("All columns of table %1 are invisible, which MariaDB refuses. Let one be seen.")
                          .arg(m_table.name));
            return m_findings;
        }
        name(m_table.name, {});
        QSet<QString> seen;
        int counting = 0;
        for (const Column &column : m_table.columns) {
            name(column.name, column.id);
            if (seen.contains(column.name.toLower()))
                add("column_case", column.id,
                    Message::tr("Table %1 has two columns called %2, which MariaDB takes for one whatever their case. "
                                "Rename one.")
                        .arg(m_table.name, column.name));
            seen.insert(column.name.toLower());
            check(column);
            counting += m_original.column(column.id)->autoIncrement ? 1 : 0;
        }
        if (counting > 1)
            add("auto_increment", {},
                Message::tr("Table %1 has several columns that number its rows; MariaDB takes one.").arg(m_table.name));
        for (const CheckConstraint *each : sortedByName(m_table.checks)) {
            const QString title = Message::tr("Check %1 of table %2").arg(each->name, m_table.name);
            expression(each->expression, each->id, title);
            sequence(each->expression, each->id, title);
        }
        primaryKeyName();
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text, Severity severity = Severity::Error)
    {
        m_findings.append({QStringLiteral("mariadb.") + QLatin1String(code), severity, m_table.id, part, text});
    }

    [[nodiscard]] QString dotted(const Column &column) const { return m_table.name + QLatin1Char('.') + column.name; }

    void name(const QString &name, ObjectId part)
    {
        if (name.isEmpty() || name.endsWith(QLatin1Char(' ')) || name.contains(QChar(0)))
            add("name", part,
                Message::tr("MariaDB takes no name that is empty or ends with a space (\"%1\"). Rename it.").arg(name));
        for (const QChar character : name) {
            if (character.isSurrogate()) {
                add("name", part,
                    Message::tr(
                        "MariaDB takes no characters beyond Unicode's basic plane in names (\"%1\"). Rename it.")
                        .arg(name));
                return;
            }
        }
    }

    void check(const Column &column)
    {
        type(column);
        onUpdate(column);
        identity(column);
        if (column.generated) {
            expression(column.generated->expression, column.id, Message::tr("Column %1").arg(dotted(column)));
            sequence(column.generated->expression, column.id, Message::tr("Column %1").arg(dotted(column)));
            if (!column.nullable)
                add("generated_not_null", column.id,
                    Message::tr(
                        "Column %1 is computed, and MariaDB lets no such column refuse NULL. It will take NULL.")
                        .arg(dotted(column)),
                    Severity::Warning);
        }
        if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression)
            expression(column.defaultValue->text, column.id, Message::tr("The default of %1").arg(dotted(column)));
        if (column.details->invisible && refusesNull(m_table, column) && !columnDefault(column) &&
            !column.autoIncrement)
            add("invisible_column", column.id,
                Message::tr("Column %1 is invisible, refuses NULL and has no default, which MariaDB refuses. Give it a "
                            "default.")
                    .arg(dotted(column)));
    }

    void type(const Column &column)
    {
        using Kind = DataType::Kind;
        const DataType &type = column.type;
        const auto instead = [&](const char *code, const QString &text, Severity severity) {
            add(code, column.id, text.arg(dotted(column), typeName(type)), severity);
        };
        if (type.kind == Kind::Varchar && !type.length)
            instead("varchar_length", Message::tr("%1 has no length, which MariaDB wants. It becomes %2."),
                    Severity::Warning);
        else if (type.kind == Kind::Numeric && !type.precision)
            instead("numeric_precision", Message::tr("%1 has no precision, which MariaDB wants. It becomes %2."),
                    Severity::Warning);
        else if (type.kind == Kind::Native && type.native.trimmed().isEmpty())
            instead("no_type", Message::tr("%1 has no type, which MariaDB wants. It becomes %2."), Severity::Warning);
        else if (type.kind == Kind::TimestampTz)
            instead("timestamptz", Message::tr("%1 becomes %2, which holds the years 1970 to 2038."), Severity::Info);
        else if (type.kind == Kind::Native && !isKnownType(type.native, m_server))
            add("unknown_type", column.id,
                Message::tr("%1 has the type %2, which MariaDB does not know. Choose another type.")
                    .arg(dotted(column), type.native));
        offset(column);
    }

    /** A default with a time zone, which no type of MariaDB takes. */
    void offset(const Column &column)
    {
        static const QRegularExpression form(
            QStringLiteral("\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?\\s*(Z|[-+]\\d\\d?(:?\\d\\d)?)$"),
            QRegularExpression::CaseInsensitiveOption);
        const TypeFamily family = typeFamily(typeName(column.type));
        const bool isMoment = family == TypeFamily::Timestamp || family == TypeFamily::TimestampTz;
        if (isMoment && column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Text &&
            form.match(column.defaultValue->text.trimmed()).hasMatch())
            add("time_zone", column.id,
                Message::tr(
                    "The default of %1 has a time zone (%2), which MariaDB refuses. Give it in UTC without one.")
                    .arg(dotted(column), column.defaultValue->text));
    }

    /** The one kind of value that a column gets by itself whenever its row is updated. */
    void onUpdate(const Column &column)
    {
        static const QRegularExpression form(QStringLiteral(
            "\\A(?:(?:current_timestamp|localtime|localtimestamp)(?:\\((\\d*)\\))?|now\\((\\d*)\\))\\z"));
        const QString &given = column.details->onUpdate;
        if (given.isEmpty())
            return;
        QString words;
        for (const SqlToken &token : sqlWords(given, SqlLexOptions::mariadb()))
            words += token.text(given).toString().toLower();
        const QString type = canonicalType(typeName(column.type));
        const TypeFamily family = typeFamily(type);
        const auto match = form.match(words);
        const int digits = (match.captured(1) + match.captured(2)).toInt();
        if (column.generated || (family != TypeFamily::Timestamp && family != TypeFamily::TimestampTz))
            add("on_update", column.id,
                Message::tr("%1 (%2) is set to %3 whenever its row is updated, which MariaDB does for a DATETIME or "
                            "TIMESTAMP only. Change its type, or use a trigger.")
                    .arg(dotted(column), column.type.text(), given));
        else if (!match.hasMatch() || (digits > 0 && digits < argumentsOf(type).value(0, 0)))
            add("on_update", column.id,
                Message::tr("%1 (%2) is set to %3 whenever its row is updated; MariaDB knows CURRENT_TIMESTAMP only, "
                            "with as many digits as the type. Write that, or use a trigger.")
                    .arg(dotted(column), column.type.text(), given));
    }

    void identity(const Column &column)
    {
        const Column &own = *m_original.column(column.id);
        if (!own.autoIncrement)
            return;
        const TypeFamily family = typeFamily(typeName(column.type));
        if (family != TypeFamily::Integer && family != TypeFamily::Float)
            add("auto_increment", column.id,
                Message::tr("%1 cannot number its rows: MariaDB does that only for numbers.").arg(dotted(column)));
        else if (!column.autoIncrement)
            add("auto_increment_key", column.id,
                Message::tr(
                    "%1 numbers its rows, so MariaDB wants a key that begins with it. Add it to the primary key "
                    "or give it an index.")
                    .arg(dotted(column)));
        if (own.defaultValue)
            add("auto_increment_default", column.id,
                Message::tr("%1 numbers its rows, so it cannot have a default. Remove one of the two.")
                    .arg(dotted(column)));
    }

    /** Stored functions and queries have no place in what belongs to a table. */
    void expression(const QString &text, ObjectId part, const QString &title)
    {
        for (const QString &called : calledFunctions(text)) {
            const bool isStored =
                std::any_of(m_schema.objects.begin(), m_schema.objects.end(), [&](const DefinitionObject &object) {
                    return object.kind == DefinitionObject::Kind::Function &&
                           object.name.compare(called, Qt::CaseInsensitive) == 0;
                });
            if (isStored)
                add("stored_function", part,
                    Message::tr("%1 calls the function %2; MariaDB allows none of one's own there. Use a trigger.")
                        .arg(title, called));
        }
        if (joinsByBars(text))
            add("bars", part, Message::tr("%1 joins texts by ||, which MariaDB takes for OR. Use CONCAT.").arg(title));
        if (names(text, QStringLiteral("select")))
            add("subquery", part, Message::tr("%1 holds a query, which MariaDB refuses. Use a trigger.").arg(title));
    }

    /** Only a default may ask a sequence for a number. */
    void sequence(const QString &text, ObjectId part, const QString &title)
    {
        static const QSet<QString> calls{QStringLiteral("nextval"), QStringLiteral("lastval"),
                                         QStringLiteral("setval")};
        const QStringList called = calledFunctions(text);
        if (std::any_of(called.begin(), called.end(), [](const QString &name) { return calls.contains(name); }))
            add("sequence", part,
                Message::tr("%1 asks a sequence for a number, which MariaDB takes in defaults only. Use a trigger.")
                    .arg(title));
    }

    void primaryKeyName()
    {
        const QString name = m_table.primaryKey ? m_table.primaryKey->name : QString();
        if (!name.isEmpty() && name.compare(QLatin1String("PRIMARY"), Qt::CaseInsensitive) != 0)
            add("primary_key_name", {},
                Message::tr("MariaDB calls every primary key PRIMARY; the name %1 stays in the model.").arg(name),
                Severity::Info);
    }

    const Table &m_original;
    const Table &m_table;
    const Schema &m_schema;
    const ServerVersion m_server;
    QList<Finding> m_findings;
};

QList<Finding> validateObject(const DefinitionObject &object, const Schema &schema, const Features &known)
{
    QList<Finding> result = validateFeatures(object, known);
    const auto add = [&](const char *code, const QString &text) {
        result.append({QStringLiteral("mariadb.") + QLatin1String(code), Severity::Error, object.id, {}, text});
    };
    if (object.kind == DefinitionObject::Kind::Trigger) {
        if (tableOfTrigger(schema, object).isNull())
            add("trigger_table",
                Message::tr("Trigger %1 is on a table that is not there. Drop or change it.").arg(object.name));
        else if (!names(object.definition, QStringLiteral("each")))
            add("trigger_row",
                Message::tr("Trigger %1 does not say FOR EACH ROW, the only kind of trigger that MariaDB has.")
                    .arg(object.name));
        else if (names(object.definition, QStringLiteral("execute")) &&
                 names(object.definition, QStringLiteral("function")))
            add("trigger_body",
                Message::tr("Trigger %1 calls a function as its body; MariaDB wants its statements there.")
                    .arg(object.name));
        else if (names(object.definition, QStringLiteral("when")) && !names(object.definition, QStringLiteral("case")))
            add("trigger_when", Message::tr("Trigger %1 has a condition (WHEN); in MariaDB that is an IF in its body.")
                                    .arg(object.name));
    }
    if (joinsByBars(object.definition))
        add("bars", Message::tr("%1 (%2) joins texts by ||, which MariaDB takes for OR. Use CONCAT.")
                        .arg(object.name, kindTitle(object.kind)));
    if (object.kind == DefinitionObject::Kind::Sequence &&
        (names(object.definition, QStringLiteral("as")) || names(object.definition, QStringLiteral("owned"))))
        add("sequence_option",
            Message::tr("Sequence %1 says AS or OWNED BY, which MariaDB does not know. Leave it out.")
                .arg(object.name));
    return result;
}

QList<Finding> validateTable(const Table &table, const LoweredTables &tables, const Features &known)
{
    QList<Finding> result = validateFeatures(table, known);
    result += validateOptions(table, tables.server());
    const Table &lowered = tables.of(table);
    result += TableRules(table, lowered, tables.schema(), tables.server()).result();
    result += validateKeys(lowered, tables);
    result += validateChoices(lowered);
    result += validateSpecialIndexes(lowered);
    result += validateDefaults(lowered);
    result += validateMeetings(lowered);
    result += validateExpressions(lowered);
    result += validateLimits(lowered);
    result += validatePartitions(lowered);
    return result;
}

/** What `look` finds in each of them, side by side, in their order. */
QList<Finding> validateEach(const QList<const Table *> &tables,
                            const std::function<QList<Finding>(const Table &)> &look)
{
    /** Fewer are looked at in less time than it takes to wake another processor. */
    constexpr size_t tablesPerThread = 8;
    std::vector<QList<Finding>> found(size_t(tables.size()));
    onAllProcessors(found.size(), tablesPerThread, [&](size_t first, size_t end) {
        for (size_t index = first; index < end; ++index)
            found[index] = look(*tables.at(qsizetype(index)));
    });
    QList<Finding> result;
    for (const QList<Finding> &findings : found)
        result += findings;
    return result;
}

} // namespace

QList<Finding> validate(const Schema &schema, const ServerVersion &server)
{
    const Features &known = features(server);
    QList<Finding> result = validateNames(schema);
    result += validateTableNames(schema, server);
    const LoweredTables tables(schema, server);
    result += validateEach(sortedByName(schema.tables),
                           [&](const Table &table) { return validateTable(table, tables, known); });
    for (const EnumType *enumType : sortedByName(schema.enums))
        result += validateFeatures(*enumType, known);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        result += validateObject(*object, schema, known);
    return result;
}

QList<Finding> validateChanged(const Schema &before, const Schema &after, const ServerVersion &server)
{
    const Features &known = features(server);
    QSet<ObjectId> changed;
    QList<Finding> result;
    const auto gone = [&](const auto &item) { result += whyItIsNotThere(item, known); };
    const auto note = [&](const auto &item) { changed.insert(item.id); };
    const auto noteBoth = [&](const auto &from, const auto &to) {
        gone(from);
        changed.insert(to.id);
    };
    walkPairs(before.tables, after.tables, gone, note, noteBoth);
    walkPairs(before.enums, after.enums, gone, note, noteBoth);
    walkPairs(before.objects, after.objects, gone, note, noteBoth);
    if (changed.isEmpty())
        return result;
    result += validateNames(after);
    result += validateTableNames(after, server);
    // What was there before and is no reason to refuse has been told when it came.
    const auto newOnes = [](QList<Finding> now, const auto *former, const auto &validateFormer) {
        const auto isNote = [](const Finding &finding) { return finding.severity == Finding::Severity::Info; };
        if (former && std::any_of(now.begin(), now.end(), isNote)) {
            const QList<Finding> then = validateFormer(*former);
            now.removeIf([&](const Finding &finding) { return isNote(finding) && then.contains(finding); });
        }
        return now;
    };
    const LoweredTables tablesBefore(before, server);
    const LoweredTables tablesAfter(after, server);
    result += validateEach(sortedByName(after.tables), [&](const Table &table) {
        if (changed.contains(table.id))
            return newOnes(validateTable(table, tablesAfter, known), before.tables.find(table.id),
                           [&](const Table &former) { return validateTable(former, tablesBefore, known); });
        const bool leadsToChanged =
            std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                        [&](const ForeignKey &key) { return changed.contains(key.referencedTable); });
        return leadsToChanged ? validateKeys(tablesAfter.of(table), tablesAfter) : QList<Finding>();
    });
    for (const EnumType *enumType : sortedByName(after.enums)) {
        if (changed.contains(enumType->id))
            result += newOnes(validateFeatures(*enumType, known), before.enums.find(enumType->id),
                              [&known](const EnumType &former) { return validateFeatures(former, known); });
    }
    for (const DefinitionObject *object : sortedByName(after.objects)) {
        if (changed.contains(object->id))
            result += newOnes(validateObject(*object, after, known), before.objects.find(object->id),
                              [&](const DefinitionObject &former) { return validateObject(former, before, known); });
    }
    return result;
}

} // namespace joinery::mariadb
