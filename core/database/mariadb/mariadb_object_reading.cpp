// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_object_reading.h"

#include "core/base/translate.h"
#include "core/database/mariadb/mariadb_catalogue_text.h"
#include "core/database/mariadb/mariadb_object_text.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;
using Severity = Finding::Severity;

/** Whether texts in a body compare as those of a plan's session do: most servers and clients have one of these. */
bool isUsualCollation(const QString &collation)
{
    static const QStringList usual{QStringLiteral("utf8mb4_general_ci"),   QStringLiteral("utf8mb3_general_ci"),
                                   QStringLiteral("utf8_general_ci"),      QStringLiteral("utf8mb4_0900_ai_ci"),
                                   QStringLiteral("utf8mb4_unicode_ci"),   QStringLiteral("utf8_unicode_ci"),
                                   QStringLiteral("utf8mb3_unicode_ci"),   QStringLiteral("utf8mb4_uca1400_ai_ci"),
                                   QStringLiteral("utf8mb3_uca1400_ai_ci")};
    return usual.contains(collation);
}

bool hasText(const QString &body)
{
    return body.contains(QLatin1Char('\'')) || body.contains(QLatin1Char('"'));
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
                mariadb::ObjectSettings settings = settingsOf(event);
                if (!isUtc(event.timeZone))
                    settings.insert(QStringLiteral("time_zone"), event.timeZone);
                add(Kind::Event, event.name, mariadb::withSettings(settings, eventText(event)));
                noteSurroundings(Kind::Event, event);
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

    [[nodiscard]] bool isUtc(const QString &timeZone) const
    {
        const QString zone = timeZone == QLatin1String("SYSTEM") ? m_catalogue.systemTimeZone : timeZone;
        return zone == QLatin1String("+00:00") || zone == QLatin1String("UTC");
    }

    /** Of what keeps the SQL mode it was made under. */
    template <typename Row>
    [[nodiscard]] mariadb::ObjectSettings settingsOf(const Row &row) const
    {
        const auto mode = mariadb::keptMode(row.sqlMode, m_catalogue.isMysql);
        if (!mode || mariadb::isForeignMode(*mode))
            return {};
        return {{QStringLiteral("sql_mode"), *mode}};
    }

    void noteDefiner(Kind kind, const QString &name, const QString &definer)
    {
        if (!definer.isEmpty() && definer != m_catalogue.user)
            note(QStringLiteral("mariadb.definer"), Severity::Info, kind, name,
                 Message::tr("The %1 %2 runs in the name of %3, which is not kept.")
                     .arg(kindTitle(kind), name, definer));
    }

    /** What is not certain about the texts in it. */
    template <typename Row>
    void noteTexts(Kind kind, const Row &row, const QString &body)
    {
        if (!isUsualCollation(row.collation) && hasText(body))
            note(QStringLiteral("mariadb.collation"), Severity::Info, kind, row.name,
                 Message::tr("The texts in the %1 %2 have the collation %3, which is not kept.")
                     .arg(kindTitle(kind), row.name, row.collation));
        if (!row.isDoubtful)
            return;
        note(QStringLiteral("mariadb.unreadable_text"), Severity::Warning, kind, row.name,
             Message::tr("The %1 %2: backslashes may be missing from its text, and question marks may stand for other "
                         "characters, since this user may not read all of it. Compare it with the database, or "
                         "connect as a user who may.")
                 .arg(kindTitle(kind), row.name));
    }

    template <typename Row>
    void noteSurroundings(Kind kind, const Row &row)
    {
        noteDefiner(kind, row.name, row.definer);
        if (mariadb::isForeignMode(row.sqlMode))
            note(QStringLiteral("mariadb.sql_mode"), Severity::Warning, kind, row.name,
                 Message::tr("The %1 %2 was written under the SQL mode %3, which is not kept: its text may mean "
                             "something else without it.")
                     .arg(kindTitle(kind), row.name, row.sqlMode));
        noteTexts(kind, row, row.body);
    }

    void readView(const CatalogueView &view)
    {
        if (!isReadable(Kind::View, view.name, view.name, view.definition))
            return;
        const QString query = withoutDatabase(view.definition, m_names);
        // What is there is not called by the name of the database any more.
        if (query.contains(mariadb::quotedName(m_names.database) + QLatin1Char('.'))) {
            note(QStringLiteral("mariadb.broken_view"), Severity::Error, Kind::View, view.name,
                 Message::tr("The view %1 is left out: it reads what is not there. Drop it, or make it anew.")
                     .arg(view.name));
            return;
        }
        add(Kind::View, view.name, viewText(view, query));
        noteDefiner(Kind::View, view.name, view.definer);
        noteTexts(Kind::View, view, view.definition);
    }

    void readTriggers()
    {
        QList<CatalogueTrigger> triggers;
        for (const CatalogueTrigger &trigger : m_catalogue.triggers) {
            if (isReadable(Kind::Trigger, trigger.table, trigger.name, trigger.body))
                triggers.append(trigger);
        }
        for (const CatalogueTrigger &trigger : withPlaces(triggers)) {
            add(Kind::Trigger, trigger.name, mariadb::withSettings(settingsOf(trigger), triggerText(trigger)),
                ObjectId::derived(QStringLiteral("table:") + tableNamed(trigger.table)));
            noteSurroundings(Kind::Trigger, trigger);
        }
    }

    /** In the case in which the table itself is told. */
    [[nodiscard]] QString tableNamed(const QString &name) const
    {
        const auto isIt = [&](const CatalogueTable &table) {
            return mariadb::foldedTableName(table.name, m_catalogue.server) ==
                   mariadb::foldedTableName(name, m_catalogue.server);
        };
        const auto found = mariadb::foldsTableNames(m_catalogue.server)
                               ? std::find_if(m_catalogue.tables.begin(), m_catalogue.tables.end(), isIt)
                               : m_catalogue.tables.end();
        return found == m_catalogue.tables.end() ? name : found->name;
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
        add(kind, routine.name, mariadb::withSettings(settingsOf(routine), routineText(routine, parameters, text)));
        noteSurroundings(kind, routine);
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
