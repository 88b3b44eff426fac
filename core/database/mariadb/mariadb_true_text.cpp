// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_true_text.h"

#include "core/base/sql_cursor.h"
#include "core/database/mariadb/mariadb_batch.h"
#include "core/database/mariadb/mariadb_catalogue_text.h"
#include "core/dialect/mariadb/mariadb_object_words.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

constexpr QLatin1String rareCharacter("????");

/** Whether a body may be written otherwise than it is shown. */
bool isSuspicious(const QString &body)
{
    return body.contains(QLatin1Char('\\')) || body.contains(QLatin1Char('?'));
}

/** The same of a view, whose backslashes are all there: no text is put to a collation of another character set. */
bool isSuspiciousView(const QString &query)
{
    return query.contains(rareCharacter) || query.contains(QLatin1String(" collate "), Qt::CaseInsensitive);
}

/** The line of a statement that is about the column or constraint, or all of it. */
QString lineOf(const QString &statement, const QString &beginning)
{
    const qsizetype from = statement.indexOf(QStringLiteral("\n  ") + beginning + QLatin1Char(' '));
    return from < 0 ? statement : statement.mid(from + 1).section(QLatin1Char('\n'), 0, 0);
}

/** What of a column's default has to be asked of the table itself, as SQL that gives hexadecimal digits. */
QString questionFor(const CatalogueColumn &column)
{
    static const QStringList wide{QStringLiteral("utf8mb4"), QStringLiteral("utf16"), QStringLiteral("utf16le"),
                                  QStringLiteral("utf32"), QStringLiteral("gb18030")};
    const bool isText = column.defaultText && column.defaultText->startsWith(QLatin1Char('\'')) &&
                        column.defaultText->contains(QLatin1Char('?'));
    if (!isText)
        return {};
    const QString value = QStringLiteral("DEFAULT(t.%1)").arg(mariadb::quotedName(column.name));
    const mariadb::TypeFamily family = mariadb::typeFamily(column.type);
    if (family == mariadb::TypeFamily::Binary)
        return QStringLiteral("HEX(%1)").arg(value);
    const bool isChoice =
        column.type.startsWith(QLatin1String("enum(")) || column.type.startsWith(QLatin1String("set("));
    return wide.contains(column.charset) && !isChoice ? QStringLiteral("HEX(CONVERT(%1 USING utf8mb4))").arg(value)
                                                      : QString();
}

/** What a column holds when nothing is said, from the digits of its bytes. */
QString defaultOf(const CatalogueColumn &column, const QString &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    const bool isPlain = !column.charset.isEmpty() ||
                         std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
    return isPlain ? mariadb::quotedText(QString::fromUtf8(bytes)) : QStringLiteral("x'%1'").arg(digits.toLower());
}

class TrueTexts
{
public:
    TrueTexts(const Connection &connection, MariadbCatalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    void read()
    {
        readKeptBodies();
        askForStatements();
        if (!m_catalogue.isMysql)
            readTables();
        forEachDoubtful([this](auto &row, QString &shown, const char *kind, QString (*bodyOf)(const QString &)) {
            const QString text = bodyOf(statement(kind, row.name));
            row.isDoubtful = text.isEmpty();
            if (!row.isDoubtful)
                shown = text;
        });
    }

private:
    [[nodiscard]] static QString keyOf(const char *kind, const QString &name)
    {
        return QLatin1String(kind) + u' ' + name;
    }

    /** The text of the statement that makes it; empty where this user may not have it. */
    [[nodiscard]] QString statement(const char *kind, const QString &name) const
    {
        return m_statements.value(keyOf(kind, name));
    }

    /** What has a body that may be written otherwise than it is shown, with its kind and how to find the body. */
    template <typename Do>
    void forEachDoubtful(const Do &act)
    {
        for (CatalogueView &view : m_catalogue.views) {
            if (!view.definition.isEmpty() && isSuspiciousView(view.definition))
                act(view, view.definition, "VIEW", queryOfView);
        }
        for (CatalogueTrigger &trigger : m_catalogue.triggers) {
            if (isSuspicious(trigger.body))
                act(trigger, trigger.body, "TRIGGER", bodyOfTrigger);
        }
        for (CatalogueRoutine &routine : m_catalogue.routines) {
            const bool isRoutine =
                routine.type == QLatin1String("FUNCTION") || routine.type == QLatin1String("PROCEDURE");
            if (isRoutine && isSuspicious(routine.body) && !m_isKnown.contains(routine.type + routine.name))
                act(routine, routine.body, qPrintable(routine.type), bodyOfRoutine);
        }
        for (CatalogueEvent &event : m_catalogue.events) {
            if (isSuspicious(event.body) && !m_isKnown.contains(QStringLiteral("EVENT") + event.name))
                act(event, event.body, "EVENT", bodyOfEvent);
        }
    }

    /** All at once, so that what is said later finds its answer. */
    void askForStatements()
    {
        QStringList keys;
        QStringList questions;
        QList<int> places;
        const auto want = [&](const char *kind, const QString &name) {
            const QByteArray word(kind);
            keys.append(keyOf(kind, name));
            questions.append(QStringLiteral("SHOW CREATE %1 %2").arg(QLatin1String(kind), mariadb::quotedName(name)));
            places.append(word == "EVENT" ? 3 : word == "VIEW" || word == "TABLE" ? 1 : 2);
        };
        forEachDoubtful([&](const auto &row, QString &, const char *kind, auto) { want(kind, row.name); });
        for (const QString &table : tablesWithRareCharacters())
            want("TABLE", table);
        const QList<QVariantList> answers = askEach(m_connection, questions);
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_statements.insert(keys.at(i), answers.at(i).value(places.at(i)).toString());
    }

    [[nodiscard]] QSet<QString> tablesWithRareCharacters() const
    {
        QSet<QString> tables;
        if (m_catalogue.isMysql)
            return tables;
        for (const CatalogueColumn &column : std::as_const(m_catalogue.columns)) {
            if (column.defaultText.value_or(QString()).contains(rareCharacter) ||
                column.generatedAs.contains(rareCharacter))
                tables.insert(column.table);
        }
        for (const CatalogueCheck &check : std::as_const(m_catalogue.checks)) {
            if (check.clause.contains(rareCharacter))
                tables.insert(check.table);
        }
        for (auto known = m_catalogue.statements.cbegin(); known != m_catalogue.statements.cend(); ++known)
            tables.remove(known.key());
        return tables;
    }

    void readKeptBodies()
    {
        if (m_catalogue.isMysql)
            return;
        QHash<QString, QString> bodies;
        for (const CatalogueRoutineText &text : std::as_const(m_catalogue.routineTexts))
            bodies.insert(text.type + text.name, text.body);
        for (CatalogueRoutine &routine : m_catalogue.routines)
            takeKept(routine.body, routine.type + routine.name, bodies);
        if (m_catalogue.events.isEmpty())
            return;
        const auto rows = m_connection.query(
            QStringLiteral(
                "SELECT name, IF(character_set_client LIKE 'utf8%', body, NULL) FROM mysql.event WHERE db = ") +
            mariadb::quotedText(m_catalogue.database));
        if (!rows)
            return;
        for (const QVariantList &row : *rows)
            bodies.insert(QStringLiteral("EVENT") + row.first().toString(), row.at(1).toString());
        for (CatalogueEvent &event : m_catalogue.events)
            takeKept(event.body, QStringLiteral("EVENT") + event.name, bodies);
    }

    void takeKept(QString &shown, const QString &key, const QHash<QString, QString> &bodies)
    {
        const QString kept = bodies.value(key).trimmed();
        if (kept.isEmpty() || shown.isEmpty())
            return;
        shown = kept;
        m_isKnown.insert(key);
    }

    void readTables()
    {
        for (CatalogueColumn &column : m_catalogue.columns) {
            if (column.defaultText)
                takeRare(column, *column.defaultText, column.table, mariadb::quotedName(column.name));
            takeRare(column, column.generatedAs, column.table, mariadb::quotedName(column.name));
        }
        for (CatalogueCheck &check : m_catalogue.checks) {
            const QString name = mariadb::quotedName(check.name);
            takeRare(check, check.clause, check.table, check.isOfColumn ? name : QStringLiteral("CONSTRAINT ") + name);
        }
        QHash<QString, QList<qsizetype>> defaults;
        for (qsizetype i = 0; i < m_catalogue.columns.size(); ++i) {
            if (!questionFor(m_catalogue.columns.at(i)).isEmpty())
                defaults[m_catalogue.columns.at(i).table].append(i);
        }
        readDefaults(defaults);
    }

    template <typename Row>
    void takeRare(Row &row, QString &shown, const QString &table, const QString &beginning)
    {
        if (!shown.contains(rareCharacter))
            return;
        const QString known = m_catalogue.statements.value(table);
        const auto text =
            withRareCharacters(shown, lineOf(known.isEmpty() ? statement("TABLE", table) : known, beginning));
        row.isDoubtful = row.isDoubtful || !text;
        shown = text.value_or(shown);
    }

    /**
     * The columns of each table, by their places. Of a column without null, the server says it only where there are
     * rows.
     */
    void readDefaults(const QHash<QString, QList<qsizetype>> &defaults)
    {
        QStringList questions;
        for (auto table = defaults.cbegin(); table != defaults.cend(); ++table) {
            QStringList values{QStringLiteral("1")};
            for (const qsizetype column : table.value())
                values.append(questionFor(m_catalogue.columns.at(column)));
            questions.append(QStringLiteral("SELECT %1 FROM (SELECT 1) AS one LEFT JOIN %2 AS t ON TRUE LIMIT 1")
                                 .arg(values.join(QStringLiteral(", ")), mariadb::quotedName(table.key())));
        }
        const QList<QVariantList> answers = askEach(m_connection, questions);
        qsizetype next = 0;
        for (auto table = defaults.cbegin(); table != defaults.cend(); ++table) {
            const QVariantList answer = answers.at(next++);
            for (qsizetype i = 0; i < table->size(); ++i) {
                CatalogueColumn &column = m_catalogue.columns[table->at(i)];
                const QVariant digits = answer.value(i + 1);
                column.isDoubtful = digits.isNull();
                if (!column.isDoubtful)
                    column.defaultText = defaultOf(column, digits.toString());
            }
        }
    }

    const Connection &m_connection;
    MariadbCatalogue &m_catalogue;
    /** Routines and events whose bodies were read where the server keeps them. */
    QSet<QString> m_isKnown;
    /** By kind and name. */
    QHash<QString, QString> m_statements;
};

} // namespace

void readTrueTexts(const Connection &connection, MariadbCatalogue &catalogue)
{
    TrueTexts(connection, catalogue).read();
}

std::optional<QString> withRareCharacters(const QString &shown, const QString &statement)
{
    QString pattern = QRegularExpression::escape(shown);
    pattern.replace(QRegularExpression::escape(rareCharacter), QStringLiteral("(?:[\\x{10000}-\\x{10FFFF}]|\\?{4})"));
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(statement);
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

QString bodyOfTrigger(const QString &statement)
{
    SqlCursor cursor(statement, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take({"for", "each", "row"}))
        cursor.skip();
    if (cursor.take("follows") || cursor.take("precedes"))
        cursor.skip();
    return cursor.rest();
}

QString bodyOfRoutine(const QString &statement)
{
    SqlCursor cursor(statement, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.isWord("function") && !cursor.isWord("procedure"))
        cursor.skip();
    while (!cursor.atEnd() && !cursor.isMark('('))
        cursor.skip();
    return mariadb::bodyOfRoutineText(cursor.rest());
}

QString bodyOfEvent(const QString &statement)
{
    SqlCursor cursor(statement, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take("do"))
        cursor.skip();
    return cursor.rest();
}

QString queryOfView(const QString &statement)
{
    SqlCursor cursor(statement, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take("as"))
        cursor.skip();
    static const QRegularExpression option(QStringLiteral(" WITH (?:LOCAL|CASCADED) CHECK OPTION\\z"));
    return withoutIntroducers(cursor.rest().remove(option));
}

} // namespace joinery
