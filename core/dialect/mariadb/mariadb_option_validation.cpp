// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_option_validation.h"

#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/schema/sql_piece.h"

#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

/** Collects what is wrong with the words of one table. */
class OptionRules
{
public:
    OptionRules(const Table &table, const ServerVersion &server)
        : m_table(table), m_server(server), m_known(features(server))
    {
    }

    QList<Finding> result()
    {
        letters(m_table.options.charset, m_table.options.collation, {}, Message::tr("Table %1").arg(m_table.name));
        for (const Column &column : m_table.columns) {
            if (column.collation.isEmpty() && column.details->charset.isEmpty() && column.details->options.isEmpty())
                continue;
            const QString title = Message::tr("Column %1").arg(m_table.name + QLatin1Char('.') + column.name);
            letters(column.details->charset, column.collation, column.id, title);
            options(column.details->options, m_known.columns.options, column.id, title);
            if (!column.details->charset.isEmpty() && isWithoutCharset(column.type))
                add("charset", column.id,
                    Message::tr("%1 has the character set %2, but is no text. Leave it out.")
                        .arg(title, column.details->charset));
            else if (!column.collation.isEmpty() && isWithoutCharset(column.type))
                m_findings.append(
                    {QStringLiteral("mariadb.collation_of_no_text"), Finding::Severity::Warning, m_table.id, column.id,
                     Message::tr("%1 has the collation %2, but is no text, so MariaDB has no place for it.")
                         .arg(title, column.collation)});
        }
        keyOptions();
        for (const Partition *partition : sortedByName(m_table.partitions))
            options(partition->parameters, m_known.tables.partitionParameters, partition->id,
                    Message::tr("Partition %1 of table %2").arg(partition->name, m_table.name));
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    /** A character set and a collation, each of which may be empty. */
    void letters(const QString &charset, const QString &name, ObjectId part, const QString &title)
    {
        collation(name, part, title);
        if (name.contains(QLatin1String("_0900_"), Qt::CaseInsensitive) && !isMysql(m_server) &&
            !m_server.isAtLeast(11, 4))
            m_findings.append(
                {QStringLiteral("mariadb.collation_of_mysql"), Finding::Severity::Warning, m_table.id, part,
                 Message::tr("%1 has the collation %2, which MariaDB knows from version 11.4 on. An older "
                             "one wants another, such as utf8mb4_unicode_ci.")
                     .arg(title, name)});
        if (!charset.isEmpty() && !isCollationName(charset + QStringLiteral("_bin"), m_server) &&
            charset.compare(QLatin1String("binary"), Qt::CaseInsensitive) != 0)
            add("charset", part,
                Message::tr("%1 has the character set %2, which MariaDB does not know. Choose one of its own, such as "
                            "utf8mb4, or leave it empty.")
                    .arg(title, charset));
        else if (!charset.isEmpty() && !name.isEmpty() && !isOfCharsetName(name, charset))
            add("collation", part,
                Message::tr("%1 has the collation %2, which is none of the character set %3. Choose one of that.")
                    .arg(title, name, charset));
    }

    /** Those of UCA 14 are of any character set of Unicode, and utf8 is one of two. */
    static bool isOfCharsetName(const QString &collation, const QString &charset)
    {
        const auto named = [](const QString &name) {
            const QString word = name.section(QLatin1Char('_'), 0, 0).toLower();
            return word == QLatin1String("utf8") ? QStringLiteral("utf8mb3") : word;
        };
        static const QStringList anyOf{QStringLiteral("uca1400"), QStringLiteral("default")};
        const bool isEither = charset.compare(QLatin1String("utf8"), Qt::CaseInsensitive) == 0 ||
                              collation.startsWith(QLatin1String("utf8_"), Qt::CaseInsensitive);
        return anyOf.contains(named(collation)) || named(collation) == named(charset) ||
               (isEither && named(collation).startsWith(QLatin1String("utf8")) &&
                named(charset).startsWith(QLatin1String("utf8")));
    }

    void collation(const QString &name, ObjectId part, const QString &title)
    {
        if (!name.isEmpty() && !isCollationName(name, m_server))
            add("collation", part,
                Message::tr("%1 has the collation %2, which MariaDB does not know. Choose one of its own, such as "
                            "utf8mb4_bin, or leave it empty.")
                    .arg(title, name));
    }

    void keyOptions()
    {
        const Words &ofKeys = m_known.constraints.keyOptions;
        if (m_table.primaryKey && !m_table.primaryKey->details->options.isEmpty())
            options(m_table.primaryKey->details->options, ofKeys, {},
                    Message::tr("The primary key of table %1").arg(m_table.name));
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints)) {
            if (!unique->details->options.isEmpty())
                options(unique->details->options, ofKeys, unique->id,
                        Message::tr("Unique constraint %1 of table %2").arg(unique->name, m_table.name));
        }
        for (const Index *index : sortedByName(m_table.indexes)) {
            if (!index->details->options.isEmpty())
                options(index->details->options, m_known.indexes.options, index->id,
                        Message::tr("Index %1 of table %2").arg(index->name, m_table.name));
        }
    }

    /** Their values stand in statements as they are. */
    void options(const QMap<QString, QString> &given, const Words &known, ObjectId part, const QString &title)
    {
        const QMap<QString, QString> written = knownOptions(given, known);
        for (auto option = written.begin(); option != written.end(); ++option) {
            if (!option.value().isEmpty() && !isOneWord(option.value(), SqlLexOptions::mariadb()))
                add("word", part,
                    Message::tr("%1, which is not one word. Correct it.")
                        .arg(Message::tr("%1 has the option %2 = %3", "column, name, value")
                                 .arg(title, option.key(), option.value())));
        }
    }

    const Table &m_table;
    const ServerVersion m_server;
    const Features &m_known;
    QList<Finding> m_findings;
};

} // namespace

bool isCollationName(const QString &collation, const ServerVersion &server)
{
    // https://mariadb.com/kb/en/supported-character-sets-and-collations/
    static const QRegularExpression form(
        QStringLiteral(
            "\\A(default|binary|(armscii8|ascii|big5|cp1250|cp1251|cp1256|cp1257|cp850|cp852|cp866|cp932|dec8|eucjpms|"
            "euckr|gb18030|gb2312|gbk|geostd8|greek|hebrew|hp8|keybcs2|koi8r|koi8u|latin1|latin2|latin5|latin7|macce|"
            "macroman|sjis|swe7|tis620|uca1400|ucs2|ujis|utf16|utf16le|utf32|utf8|utf8mb3|utf8mb4)_[a-z0-9_]+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    // MySQL has neither those of UCA 14 nor those that count blanks at the end, which it has by default.
    static const QRegularExpression ofMariadb(QStringLiteral("uca1400|_nopad_"),
                                              QRegularExpression::CaseInsensitiveOption);
    return form.match(collation).hasMatch() && !(isMysql(server) && ofMariadb.match(collation).hasMatch());
}

QList<Finding> validateOptions(const Table &table, const ServerVersion &server)
{
    return OptionRules(table, server).result();
}

} // namespace joinery::mariadb
