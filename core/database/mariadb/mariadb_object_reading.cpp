// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_object_reading.h"

#include "core/base/translate.h"
#include "core/database/mariadb/mariadb_catalogue_text.h"
#include "core/database/mariadb/mariadb_object_text.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;
using Severity = Finding::Severity;

/** What a text means depends on these modes; all others only say what is refused. */
QStringList telling(const QString &sqlMode)
{
    static const QStringList modes{QStringLiteral("ANSI_QUOTES"),
                                   QStringLiteral("PIPES_AS_CONCAT"),
                                   QStringLiteral("NO_BACKSLASH_ESCAPES"),
                                   QStringLiteral("IGNORE_SPACE"),
                                   QStringLiteral("ORACLE"),
                                   QStringLiteral("NO_UNSIGNED_SUBTRACTION"),
                                   QStringLiteral("PAD_CHAR_TO_FULL_LENGTH"),
                                   QStringLiteral("REAL_AS_FLOAT"),
                                   QStringLiteral("HIGH_NOT_PRECEDENCE"),
                                   QStringLiteral("EMPTY_STRING_IS_NULL")};
    QStringList result;
    for (const QString &mode : sqlMode.split(QLatin1Char(','))) {
        if (modes.contains(mode))
            result.append(mode);
    }
    return result;
}

class ObjectReader
{
public:
    ObjectReader(const MariadbCatalogue &catalogue, const NameFilter &filter, Introspection &result)
        : m_catalogue(catalogue), m_filter(filter), m_result(result)
    {
        m_names.database = catalogue.database;
        for (const CatalogueTable &table : catalogue.tables)
            m_names.relations.insert(table.name.toLower());
    }

    void read()
    {
        for (const CatalogueView &view : m_catalogue.views)
            readView(view);
        readTriggers();
        readRoutines();
        for (const CatalogueEvent &event : m_catalogue.events) {
            if (isReadable(Kind::Event, event.name, event.name, event.body)) {
                add(Kind::Event, event.name, eventText(event));
                noteSurroundings(Kind::Event, event.name, event.definer, event.sqlMode);
            }
        }
        readSequences();
        noteRest();
    }

private:
    [[nodiscard]] static ObjectId idOf(Kind kind, const QString &name)
    {
        return ObjectId::derived(kindName(kind) + QLatin1Char(':') + name);
    }

    void add(Kind kind, const QString &name, const QString &definition, ObjectId table = {})
    {
        m_result.schema.objects.insert(
            {.id = idOf(kind, name), .kind = kind, .name = name, .definition = definition, .table = table});
    }

    void note(const QString &code, Severity severity, Kind kind, const QString &name, const QString &text)
    {
        m_result.notModelled.append({code, severity, idOf(kind, name), {}, text});
    }

    /** Whether `wanted`, its own name or that of its table, is, and its text is there: without the right to it the
     * catalogue has none. */
    bool isReadable(Kind kind, const QString &wanted, const QString &name, const QString &text)
    {
        if (!m_filter.wants(wanted))
            return false;
        if (text.isEmpty())
            note(QStringLiteral("mariadb.no_rights"), Severity::Error, kind, name,
                 Message::tr("The %1 %2 is left out: this user has no right to read its text. Connect as a user who "
                             "may.")
                     .arg(kindTitle(kind), name));
        return !text.isEmpty();
    }

    void noteSurroundings(Kind kind, const QString &name, const QString &definer, const QString &sqlMode)
    {
        if (!definer.isEmpty() && definer != m_catalogue.user)
            note(QStringLiteral("mariadb.definer"), Severity::Info, kind, name,
                 Message::tr("The %1 %2 runs in the name of %3, which is not kept.")
                     .arg(kindTitle(kind), name, definer));
        if (const QStringList modes = telling(sqlMode); !modes.isEmpty())
            note(QStringLiteral("mariadb.sql_mode"), Severity::Warning, kind, name,
                 Message::tr("The %1 %2 was written under the SQL mode %3, which is not kept: its text may mean "
                             "something else without it.")
                     .arg(kindTitle(kind), name, modes.join(QStringLiteral(", "))));
    }

    void readView(const CatalogueView &view)
    {
        if (!isReadable(Kind::View, view.name, view.name, view.definition))
            return;
        add(Kind::View, view.name, viewText(view, withoutDatabase(view.definition, m_names)));
        noteSurroundings(Kind::View, view.name, view.definer, {});
    }

    void readTriggers()
    {
        QList<CatalogueTrigger> triggers;
        for (const CatalogueTrigger &trigger : m_catalogue.triggers) {
            if (isReadable(Kind::Trigger, trigger.table, trigger.name, trigger.body))
                triggers.append(trigger);
        }
        for (const CatalogueTrigger &trigger : withPlaces(triggers)) {
            add(Kind::Trigger, trigger.name, triggerText(trigger),
                ObjectId::derived(QStringLiteral("table:") + trigger.table));
            noteSurroundings(Kind::Trigger, trigger.name, trigger.definer, trigger.sqlMode);
        }
    }

    void readRoutines()
    {
        const auto keyOf = [](const QString &type, const QString &name) { return type + QLatin1Char(' ') + name; };
        QHash<QString, QList<CatalogueParameter>> parameters;
        for (const CatalogueParameter &parameter : m_catalogue.parameters)
            parameters[keyOf(parameter.routineType, parameter.routine)].append(parameter);
        QHash<QString, CatalogueRoutineText> texts;
        for (const CatalogueRoutineText &text : m_catalogue.routineTexts)
            texts.insert(keyOf(text.type, text.name), text);
        for (const CatalogueRoutine &routine : m_catalogue.routines) {
            const QString key = keyOf(routine.type, routine.name);
            const auto text = texts.constFind(key);
            readRoutine(routine, parameters.value(key), text == texts.cend() ? nullptr : &*text);
        }
    }

    void readRoutine(const CatalogueRoutine &routine, const QList<CatalogueParameter> &parameters,
                     const CatalogueRoutineText *text)
    {
        const bool isFunction = routine.type == QLatin1String("FUNCTION");
        const Kind kind = !isFunction ? Kind::Procedure : text && text->isAggregate ? Kind::Aggregate : Kind::Function;
        if (!isFunction && routine.type != QLatin1String("PROCEDURE")) {
            note(QStringLiteral("mariadb.package"), Severity::Warning, kind, routine.name,
                 Message::tr("The package %1 is left out: packages are not known.").arg(routine.name));
            return;
        }
        if (!isReadable(kind, routine.name, routine.name, routine.body))
            return;
        add(kind, routine.name, routineText(routine, parameters, text));
        noteSurroundings(kind, routine.name, routine.definer, routine.sqlMode);
    }

    void readSequences()
    {
        QSet<QString> seen;
        for (const CatalogueSequence &sequence : m_catalogue.sequences) {
            seen.insert(sequence.name);
            if (m_filter.wants(sequence.name))
                add(Kind::Sequence, sequence.name, sequenceText(sequence));
        }
        for (const CatalogueTable &table : m_catalogue.tables) {
            const bool isSequence = table.type == QLatin1String("SEQUENCE");
            if (isSequence)
                (void)isReadable(Kind::Sequence, table.name, table.name,
                                 seen.contains(table.name) ? table.name : QString());
            if (isSequence && m_filter.wants(table.name) &&
                (!table.comment.isEmpty() || table.engine != QLatin1String("InnoDB")))
                note(QStringLiteral("mariadb.sequence_option"), Severity::Warning, Kind::Sequence, table.name,
                     Message::tr("The engine and the comment of sequence %1 are not kept.").arg(table.name));
        }
    }

    /** What stands among the tables and is of no kind that is known. */
    void noteRest()
    {
        static const QSet<QString> known{QStringLiteral("BASE TABLE"), QStringLiteral("SYSTEM VERSIONED"),
                                         QStringLiteral("VIEW"),       QStringLiteral("SEQUENCE"),
                                         QStringLiteral("TEMPORARY"),  QStringLiteral("TEMPORARY SEQUENCE")};
        for (const CatalogueTable &table : m_catalogue.tables) {
            if (m_filter.wants(table.name) && !known.contains(table.type))
                m_result.notModelled.append({QStringLiteral("mariadb.unknown"),
                                             Severity::Error,
                                             {},
                                             {},
                                             Message::tr("%1 is left out: things of the kind \"%2\" are not known.")
                                                 .arg(table.name, table.type)});
        }
    }

    const MariadbCatalogue &m_catalogue;
    const NameFilter &m_filter;
    Introspection &m_result;
    DatabaseNames m_names;
};

} // namespace

void addMariadbObjects(const MariadbCatalogue &catalogue, const NameFilter &filter, Introspection &result)
{
    ObjectReader(catalogue, filter, result).read();
}

} // namespace joinery
