// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_catalogue.h"

#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery {

namespace {

QString text(const QString &value)
{
    return mariadbDialect().quotedText(value);
}

/** Reads one table. */
class Catalogue
{
public:
    Catalogue(const MariadbDatabase &database, const Table &model) : m_database(database), m_model(model) {}

    [[nodiscard]] Table table() const
    {
        Table result;
        result.id = m_model.id;
        result.name = m_model.name;
        result.options.engine = ofTable("ENGINE");
        result.options.collation = ofTable("TABLE_COLLATION");
        result.options.charset = result.options.collation.section(u'_', 0, 0);
        for (const QString &name :
             m_database.rows("SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE " + here()))
            result.columns.append(column(name));
        for (const QString &name : m_database.rows(
                 "SELECT CONSTRAINT_NAME FROM information_schema.CHECK_CONSTRAINTS WHERE " + hereByItsName()))
            result.checks.insert(check(name));
        return result;
    }

private:
    [[nodiscard]] QString here() const { return "TABLE_SCHEMA = DATABASE() AND TABLE_NAME = " + text(m_model.name); }

    [[nodiscard]] QString hereByItsName() const
    {
        return "CONSTRAINT_SCHEMA = DATABASE() AND TABLE_NAME = " + text(m_model.name);
    }

    [[nodiscard]] QString ofTable(const char *what) const
    {
        return m_database.value(QStringLiteral("SELECT %1 FROM information_schema.TABLES WHERE ").arg(what) + here());
    }

    [[nodiscard]] QString ofColumn(const QString &name, const char *what) const
    {
        return m_database.value(
            QStringLiteral("SELECT IFNULL(%1, '') FROM information_schema.COLUMNS WHERE ").arg(what) + here() +
            " AND COLUMN_NAME = " + text(name));
    }

    /** The texts of an enum are in the words of the server: backslashes escape. */
    [[nodiscard]] static DataType typeOf(const QString &text)
    {
        if (text.startsWith(QLatin1String("enum(")))
            return DataType::choice(DataType::Kind::Enum, mariadb::choicesOf(text));
        if (text.startsWith(QLatin1String("set(")))
            return DataType::choice(DataType::Kind::Set, mariadb::choicesOf(text));
        // What the server calls a timestamp is one of a moment, whatever the clock on the wall.
        if (text.startsWith(QLatin1String("timestamp")))
            return DataType::fromText(QString(text).replace("timestamp", "timestamptz"));
        return DataType::fromText(text);
    }

    [[nodiscard]] Column column(const QString &name) const
    {
        Column result{.name = name, .type = typeOf(ofColumn(name, "COLUMN_TYPE"))};
        for (const Column &wanted : m_model.columns) {
            if (wanted.name == name)
                result.id = wanted.id;
        }
        result.nullable = ofColumn(name, "IS_NULLABLE") == QLatin1String("YES");
        result.comment = ofColumn(name, "COLUMN_COMMENT");
        result.collation = ofColumn(name, "COLLATION_NAME");
        const QString standard = ofColumn(name, "COLUMN_DEFAULT");
        if (!standard.isEmpty())
            result.defaultValue = DefaultValue::expression(standard);
        const QString extra = ofColumn(name, "EXTRA");
        result.autoIncrement = extra.contains(QLatin1String("auto_increment"));
        ColumnDetails &details = result.details.edit();
        details.charset = ofColumn(name, "CHARACTER_SET_NAME");
        details.invisible = extra.contains(QLatin1String("INVISIBLE"));
        details.onUpdate = extra.section(QLatin1String("on update "), 1).section(u',', 0, 0);
        if (const QString computed = ofColumn(name, "GENERATION_EXPRESSION"); !computed.isEmpty())
            result.generated = Generated{.expression = computed, .stored = extra.contains(QLatin1String("STORED"))};
        return result;
    }

    [[nodiscard]] CheckConstraint check(const QString &name) const
    {
        const QString clause = m_database.value("SELECT CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS WHERE " +
                                                hereByItsName() + " AND CONSTRAINT_NAME = " + text(name));
        CheckConstraint result{.id = ObjectId::derived(name), .name = name, .expression = clause};
        for (const CheckConstraint &wanted : m_model.checks) {
            if (wanted.name == name)
                result.id = wanted.id;
        }
        return result;
    }

    const MariadbDatabase &m_database;
    const Table &m_model;
};

} // namespace

Table tableInCatalogue(const MariadbDatabase &database, const Table &model)
{
    return Catalogue(database, model).table();
}

} // namespace joinery
