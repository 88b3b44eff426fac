// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_choice_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

class ChoiceRules
{
public:
    ChoiceRules(const Table &table, const Column &column)
        : m_table(table)
        , m_column(column)
        , m_form(formOf(table, column))
        , m_title(table.name + QLatin1Char('.') + column.name)
        , m_texts(column.type.values())
    {
    }

    QList<Finding> result()
    {
        const bool isSet = m_column.type.kind == DataType::Kind::Set;
        constexpr int mostOfSet = 64;
        if (isSet && m_texts.size() > mostOfSet)
            add("set_size", Message::tr("%1 has more than 64 texts in its set, which MariaDB refuses.").arg(m_title));
        if (!isSet)
            usual();
        QSet<QString> seen;
        for (const QString &text : m_texts) {
            if (isSet && text.contains(QLatin1Char(',')))
                add("set_comma", Message::tr("%1 has a text with a comma in its set (%2), which MariaDB refuses.")
                                     .arg(m_title, text));
            const QString compared = comparedText(text, collationOf(m_form));
            if (seen.contains(compared))
                add("enum_case", Message::tr("%1 has two texts that its collation takes for one (%2). Change one.")
                                     .arg(m_title, text));
            seen.insert(compared);
            if (!isOfCharset(text, charsetOf(m_form)))
                add("enum_charset",
                    Message::tr("%1 has a text (%2) that its character set %3 cannot hold; MariaDB would write ? for "
                                "it. Change the character set or the text.")
                        .arg(m_title, text, charsetOf(m_form)));
        }
        return m_findings;
    }

private:
    void add(const char *code, const QString &text)
    {
        m_findings.append({QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id,
                           m_column.id, text});
    }

    void usual()
    {
        const auto &usual = m_column.defaultValue;
        const bool isText =
            usual && (usual->kind == DefaultValue::Kind::Text || usual->kind == DefaultValue::Kind::Number);
        if (isText && !m_texts.contains(usual->text, Qt::CaseInsensitive))
            add("enum_default", Message::tr("%1 has the default %2, which is none of its texts. Choose one of %3.")
                                    .arg(m_title, usual->text, m_texts.join(QStringLiteral(", "))));
    }

    const Table &m_table;
    const Column &m_column;
    ValueForm m_form;
    QString m_title;
    QStringList m_texts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateChoices(const Table &table)
{
    QList<Finding> result;
    for (const Column &column : table.columns) {
        if (column.type.kind == DataType::Kind::Enum || column.type.kind == DataType::Kind::Set)
            result += ChoiceRules(table, column).result();
    }
    return result;
}

} // namespace joinery::mariadb
