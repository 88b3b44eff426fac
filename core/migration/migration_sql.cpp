// SPDX-License-Identifier: MIT
#include "core/migration/migration_sql.h"

#include "core/base/translate.h"
#include "core/migration/migration_file.h"
#include "core/serialisation/conflict_error.h"
#include "core/serialisation/dialect_words.h"
#include "core/serialisation/json_reader.h"

#include <QStringDecoder>

namespace joinery {

namespace {

const QString marker = QStringLiteral("-- joinery:");
bool isHeader(const QString &line)
{
    return line.trimmed().startsWith(marker);
}

/** Where a value of a header ends: at white space of any kind, or with the text. */
qsizetype firstBlank(QStringView text)
{
    const auto isBlank = [](QChar character) { return character.isSpace(); };
    return std::find_if(text.begin(), text.end(), isBlank) - text.begin();
}

/** Reads an .sql migration line by line. */
class SqlMigrationReader
{
public:
    SqlMigrationReader(const QString &file, Migration &migration) : m_file(file), m_migration(migration) {}

    Result<void> read(const QString &text)
    {
        for (QString line : text.split(QLatin1Char('\n'))) {
            ++m_line;
            while (line.endsWith(QLatin1Char('\r')))
                line.chop(1);
            const Result<void> done =
                isHeader(line) ? readHeader(line.trimmed().mid(marker.size()).trimmed()) : add(line);
            if (!done)
                return done;
        }
        return finish();
    }

private:
    tl::unexpected<Error> wrong(const QString &message) const
    {
        return fail(QStringLiteral("migration.sql"), message, {}, QStringLiteral("%1:%2").arg(m_file).arg(m_line));
    }

    Result<void> readHeader(const QString &header)
    {
        const QString word = header.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
        const QString rest = header.section(QLatin1Char(' '), 1, -1, QString::SectionSkipEmpty).trimmed();
        if (word == QLatin1String("forwards"))
            return openSection(m_forwards, rest);
        if (word == QLatin1String("backwards"))
            return openSection(m_backwards, rest);
        if (m_section)
            return wrong(Message::tr("Headers stand above the first section; here only \"forwards\" and \"backwards\" "
                                     "can follow \"-- joinery:\"."));
        return readValues(header);
    }

    /** Values go up to the next blank; a description or reason goes up to the end of the line. */
    Result<void> readValues(QStringView rest)
    {
        while (!rest.isEmpty()) {
            const qsizetype equals = rest.indexOf(QLatin1Char('='));
            const QString key = rest.left(std::max<qsizetype>(equals, 0)).trimmed().toString();
            if (equals < 0)
                return wrong(
                    Message::tr("Expected name=value after \"-- joinery:\", found \"%1\".").arg(rest.left(60)));
            rest = rest.sliced(equals + 1);
            const bool toTheEnd = key == QLatin1String("description") || key == QLatin1String("reason");
            const qsizetype end = toTheEnd ? rest.size() : firstBlank(rest);
            const QString value = rest.left(end).trimmed().toString();
            rest = rest.sliced(end).trimmed();
            if (const auto done = setValue(key, value); !done)
                return done;
        }
        if (!m_accepted.isEmpty() && m_accepted.last().reason.isEmpty())
            return wrong(Message::tr("Say why on the same line: allow=%1 reason=…").arg(m_accepted.last().code));
        return {};
    }

    Result<void> setValue(const QString &key, const QString &value)
    {
        if (key == QLatin1String("depends"))
            return addDependency(value);
        if (key == QLatin1String("allow"))
            return accept(value);
        if (key == QLatin1String("reason"))
            return giveReason(value);
        if (m_given.contains(key))
            return wrong(Message::tr("The header \"%1\" is there twice.").arg(key));
        m_given.append(key);
        if (key == QLatin1String("format"))
            return checkFormat(value);
        if (key == QLatin1String("id"))
            return setId(value);
        if (key == QLatin1String("description")) {
            m_migration.description = value;
            return {};
        }
        if (key == QLatin1String("app"))
            return checkApp(value);
        if (key == QLatin1String("transaction"))
            return setTransaction(value);
        return wrong(Message::tr("The header \"%1\" is not known; there are id, app, description, depends, "
                                 "transaction, and allow with reason.")
                         .arg(key.left(60)));
    }

    /** The form described in the header file is the first; it needs no such line. */
    Result<void> checkFormat(const QString &value) const
    {
        if (value == QLatin1String("1"))
            return {};
        bool isNumber = false;
        if (value.toInt(&isNumber) < 2 || !isNumber)
            return wrong(
                Message::tr("\"%1\" is no format of an .sql migration; the one there is is 1.").arg(value.left(60)));
        return fail(
            QStringLiteral("file.newer"),
            Message::tr("This .sql migration has format %1, which only a newer Joinery can read; update Joinery "
                        "to use it.")
                .arg(value),
            {}, QStringLiteral("%1:%2").arg(m_file).arg(m_line));
    }

    Result<void> setId(const QString &value)
    {
        if (!isMigrationId(value))
            return wrong(Message::tr("\"%1\" is not a migration's id; one looks like 2026-11-20T10:22:33:123456.")
                             .arg(value.left(60)));
        m_migration.id = value;
        return {};
    }

    Result<void> checkApp(const QString &value)
    {
        if (value == m_migration.app)
            return {};
        return wrong(Message::tr("This migration is of the app \"%1\" but lies in the folder of \"%2\"; move it, or "
                                 "correct the header \"app\".")
                         .arg(value.left(60), m_migration.app));
    }

    Result<void> addDependency(const QString &value)
    {
        const QString app = value.section(QLatin1Char('/'), 0, 0);
        if (app.isEmpty())
            return wrong(Message::tr("Write depends=APP or depends=APP/ID."));
        m_migration.dependencies.append({app, value.section(QLatin1Char('/'), 1)});
        return {};
    }

    Result<void> accept(const QString &code)
    {
        const bool isOpen = !m_accepted.isEmpty() && m_accepted.last().reason.isEmpty();
        if (code.isEmpty() || isOpen)
            return wrong(Message::tr("Write one finding a line: allow=CODE reason=…"));
        m_accepted.append({code, {}});
        return {};
    }

    Result<void> giveReason(const QString &reason)
    {
        if (m_accepted.isEmpty() || !m_accepted.last().reason.isEmpty())
            return wrong(Message::tr("A reason follows the finding that it is about: allow=CODE reason=…"));
        m_accepted.last().reason = reason;
        return {};
    }

    Result<void> setTransaction(const QString &value)
    {
        if (value != QLatin1String("auto") && value != QLatin1String("none"))
            return wrong(Message::tr("transaction is \"auto\" or \"none\"."));
        m_migration.transactional = value == QLatin1String("auto");
        return {};
    }

    Result<void> openSection(QMap<QString, QString> &sections, const QString &dialect)
    {
        if (!dialect.isEmpty() && !dialectWords().contains(dialect))
            return wrong(notADialect(dialect));
        if (sections.contains(dialect))
            return wrong(Message::tr("This section is there twice."));
        m_section = &*sections.insert(dialect, QString());
        return {};
    }

    Result<void> add(const QString &line)
    {
        if (m_section) {
            *m_section += line + QLatin1Char('\n');
            return {};
        }
        const QString plain = line.trimmed();
        if (plain.isEmpty() || plain.startsWith(QLatin1String("--")))
            return {};
        return wrong(Message::tr("SQL stands in a section: put \"-- joinery: forwards\" above it."));
    }

    Result<void> finish()
    {
        m_line = 1;
        if (m_migration.id.isEmpty())
            return wrong(Message::tr("The header \"-- joinery: id=…\" is missing."));
        if (m_forwards.isEmpty())
            return wrong(Message::tr("The section \"-- joinery: forwards\" is missing."));
        RawSql raw;
        for (auto section = m_forwards.begin(); section != m_forwards.end(); ++section)
            raw.forwards.insert(section.key(), section.value().trimmed());
        for (auto section = m_backwards.begin(); section != m_backwards.end(); ++section)
            raw.backwards.insert(section.key(), section.value().trimmed());
        m_migration.operations = {raw};
        if (!m_accepted.isEmpty())
            m_migration.notes.insert(0, {.accepted = m_accepted});
        return {};
    }

    QString m_file;
    Migration &m_migration;
    int m_line = 0;
    QStringList m_given;
    QList<AcceptedFinding> m_accepted;
    QMap<QString, QString> m_forwards;
    QMap<QString, QString> m_backwards;
    QString *m_section = nullptr;
};

void writeSections(QString &out, const QString &word, const QMap<QString, QString> &sections)
{
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        const QString dialect = section.key().isEmpty() ? QString() : QLatin1Char(' ') + section.key();
        out += QLatin1Char('\n') + marker + QLatin1Char(' ') + word + dialect + QLatin1Char('\n');
        const QString sql = section.value().trimmed();
        out += sql.isEmpty() ? QString() : sql + QLatin1Char('\n');
    }
}

/** The line, counted from 1, where the text stops being UTF-8. */
int firstBrokenLine(const QByteArray &text)
{
    int line = 1;
    for (const QByteArray &bytes : text.split('\n')) {
        if (!bytes.isValidUtf8())
            return line;
        ++line;
    }
    return line - 1;
}

QString onOneLine(const QString &text)
{
    return text.trimmed().replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/** Why the migration cannot be an .sql file although all it does is SQL; empty when it can. */
QString obstacle(const Migration &migration, const RawSql &raw)
{
    for (const AcceptedFinding &accepted : migration.notes.value(0).accepted) {
        if (firstBlank(accepted.code) < accepted.code.size() || accepted.code.isEmpty())
            return Message::tr("\"%1\" cannot be named in the header of an .sql file; keep the migration as JSON.")
                .arg(accepted.code);
    }
    if (!raw.effect.isEmpty())
        return Message::tr("An .sql file cannot say what its SQL does to the schema; keep the migration as JSON.");
    for (const MigrationDependency &dependency : migration.dependencies) {
        const QString value = dependency.app + dependency.id;
        if (dependency.app.contains(QLatin1Char('/')) || firstBlank(value) < value.size())
            return Message::tr("\"%1\" cannot be named in the header of an .sql file; keep the migration as JSON.")
                .arg(dependency.app);
    }
    for (const QMap<QString, QString> &texts : {raw.forwards, raw.backwards}) {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (!text.key().isEmpty() && !dialectWords().contains(text.key()))
                return notADialect(text.key());
            const QStringList lines = text->split(QLatin1Char('\n'));
            if (std::any_of(lines.begin(), lines.end(), isHeader))
                return Message::tr("A line of the SQL starts with \"-- joinery:\" and would be taken for a header; "
                                   "write that comment otherwise.");
        }
    }
    return {};
}

} // namespace

Result<void> readSqlMigration(const QByteArray &text, const QString &file, Migration &migration)
{
    if (text.size() > maximumFileSize)
        return fail(QStringLiteral("file.size"), Message::tr("The file is too large for a migration."), {}, file);
    if (const std::optional<Error> conflict = conflictError(text, file))
        return fail(*conflict);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString sql = decoder(text);
    if (decoder.hasError()) {
        return fail(QStringLiteral("migration.sql"), Message::tr("The file is not UTF-8 text."), {},
                    QStringLiteral("%1:%2").arg(file).arg(firstBrokenLine(text)));
    }
    return SqlMigrationReader(file, migration).read(sql);
}

Result<QByteArray> migrationToSqlFile(const Migration &migration)
{
    const RawSql *raw = migration.operations.size() == 1 ? std::get_if<RawSql>(&migration.operations.first()) : nullptr;
    if ((!raw && !migration.operations.isEmpty()) || !migration.replaces.isEmpty()) {
        return fail(QStringLiteral("migration.not_sql"),
                    Message::tr("Only a migration with one SQL operation can be written as an .sql file."), {},
                    migration.id);
    }
    if (const QString reason = obstacle(migration, raw ? *raw : RawSql()); !reason.isEmpty())
        return fail(QStringLiteral("migration.not_sql"), reason, {}, migration.id);
    QString out = marker + QStringLiteral(" id=") + migration.id;
    const QString description = onOneLine(migration.description);
    if (!description.isEmpty())
        out += QStringLiteral(" description=") + description;
    out += QLatin1Char('\n');
    for (const MigrationDependency &dependency : migration.dependencies) {
        const QString id = dependency.id.isEmpty() ? QString() : QLatin1Char('/') + dependency.id;
        out += marker + QStringLiteral(" depends=") + dependency.app + id + QLatin1Char('\n');
    }
    if (!migration.transactional)
        out += marker + QStringLiteral(" transaction=none\n");
    for (const AcceptedFinding &accepted : migration.notes.value(0).accepted)
        out += marker + QStringLiteral(" allow=%1 reason=%2\n").arg(accepted.code, onOneLine(accepted.reason));
    const bool hasForwards = raw && !raw->forwards.isEmpty();
    writeSections(out, QStringLiteral("forwards"),
                  hasForwards ? raw->forwards : QMap<QString, QString>{{QString(), QString()}});
    writeSections(out, QStringLiteral("backwards"), raw ? raw->backwards : QMap<QString, QString>());
    return out.toUtf8();
}

} // namespace joinery
