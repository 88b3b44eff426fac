// SPDX-License-Identifier: MIT
#include "core/exporting/dbml_export.h"

#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"
#include "core/schema/reference_action_text.h"
#include "core/schema/relation_name.h"

#include <QRegularExpression>

namespace joinery {

namespace {

QString escaped(const QString &text, QChar quote)
{
    return replacedEach(printable(text), [quote](QChar character) {
        if (character == quote || character == QLatin1Char('\\'))
            return QLatin1Char('\\') + QString(character);
        if (character == QLatin1Char('\n'))
            return QStringLiteral("\\n");
        return character == QLatin1Char('\t') ? QStringLiteral("\\t") : QString();
    });
}

/** A name or a type. */
QString name(const QString &text)
{
    return QLatin1Char('"') + escaped(printableName(text), QLatin1Char('"')) + QLatin1Char('"');
}

QString string(const QString &text)
{
    return QLatin1Char('\'') + escaped(text, QLatin1Char('\'')) + QLatin1Char('\'');
}

/** SQL, which DBML has between backticks and without an escape for them. */
QString expression(const QString &sql)
{
    return QLatin1Char('`') + printableLine(sql).replace(QLatin1Char('`'), QLatin1Char('"')) + QLatin1Char('`');
}

QString listed(const QStringList &settings)
{
    return settings.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(settings.join(QStringLiteral(", ")));
}

QString defaultText(const DefaultValue &value)
{
    static const QRegularExpression plainNumber(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    switch (value.kind) {
    case DefaultValue::Kind::Null:
        return QStringLiteral("null");
    case DefaultValue::Kind::True:
        return QStringLiteral("true");
    case DefaultValue::Kind::False:
        return QStringLiteral("false");
    case DefaultValue::Kind::Text:
        return string(value.text);
    case DefaultValue::Kind::Number:
        return plainNumber.match(value.text).hasMatch() ? value.text : expression(value.text);
    default:
        return expression(value.userText());
    }
}

class DbmlWriter
{
public:
    explicit DbmlWriter(const ExportSubject &subject) : m_subject(subject), m_graph(exportGraph(subject)) {}

    QString write()
    {
        if (!m_subject.title.isEmpty())
            m_text += QStringLiteral("Project %1 {\n}\n").arg(name(m_subject.title));
        for (const ExportedApp &app : m_subject.apps) {
            for (const EnumType *each : sortedByQualifiedName(app.schema.enums))
                writeEnum(*each);
        }
        nameTables();
        for (qsizetype node = 0; node < m_graph.nodes.size(); ++node) {
            if (!m_tables.at(node).isEmpty())
                writeTable(node);
        }
        for (const ExportLink &link : m_graph.links)
            writeReference(link);
        if (m_subject.hasSeveralApps())
            writeGroups();
        return m_text;
    }

private:
    /** With its namespace; DBML takes "public" for none. */
    [[nodiscard]] static QString qualified(const QString &nameSpace, const QString &bare, QSet<QString> &taken)
    {
        const bool isDefault = nameSpace.isEmpty() || nameSpace == QLatin1String("public");
        const QString before = isDefault ? QString() : name(nameSpace) + QLatin1Char('.');
        QString result = before + name(bare);
        for (int number = 2; taken.contains(result); ++number)
            result = before + name(bare + QLatin1Char('_') + QString::number(number));
        taken.insert(result);
        return result;
    }

    void nameTables()
    {
        QSet<QString> taken;
        for (const ExportNode &node : std::as_const(m_graph.nodes)) {
            if (node.columns.isEmpty())
                m_tables.append(QString());
            else if (node.table)
                m_tables.append(qualified(node.table->nameSpace, node.table->name, taken));
            else
                m_tables.append(qualified({}, node.name, taken));
        }
    }

    void writeEnum(const EnumType &type)
    {
        const QString full = qualified(type.nameSpace, type.name, m_enums);
        m_enumNames.insert(qualifiedName(type.nameSpace, type.name), full);
        QSet<QString> taken;
        m_text += QStringLiteral("\nEnum %1 {\n").arg(full);
        for (const EnumValue &value : type.values)
            m_text += QStringLiteral("  %1\n").arg(name(uniqueName(printableName(value.name), taken)));
        if (type.values.isEmpty())
            m_text += QStringLiteral("  %1\n").arg(name({}));
        m_text += QStringLiteral("}\n");
    }

    [[nodiscard]] QString typeOf(const ExportColumn &column) const
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*(\\([0-9]+(,[0-9]+)?\\))?$"));
        if (const auto known = m_enumNames.constFind(column.type); known != m_enumNames.cend())
            return *known;
        if (column.type.isEmpty())
            return QStringLiteral("any");
        return plain.match(column.type).hasMatch() ? column.type : name(column.type);
    }

    void writeColumn(const ExportNode &node, const ExportColumn &column)
    {
        QStringList settings;
        const bool isAlone = node.table && node.table->primaryKey && node.table->primaryKey->columns.size() == 1;
        if (column.isPrimary && isAlone)
            settings.append(QStringLiteral("pk"));
        if (!column.nullable)
            settings.append(QStringLiteral("not null"));
        if (column.isUnique && !column.isPrimary)
            settings.append(QStringLiteral("unique"));
        if (column.column && column.column->autoIncrement)
            settings.append(QStringLiteral("increment"));
        if (column.column && column.column->defaultValue)
            settings.append(QStringLiteral("default: ") + defaultText(*column.column->defaultValue));
        QStringList notes;
        if (column.column && column.column->generated)
            notes.append(QStringLiteral("AS (%1)").arg(column.column->generated->expression));
        if (!column.comment.isEmpty())
            notes.append(column.comment);
        if (!notes.isEmpty())
            settings.append(QStringLiteral("note: ") + string(notes.join(QLatin1Char('\n'))));
        m_text += QStringLiteral("  %1 %2%3\n").arg(name(column.name), typeOf(column), listed(settings));
    }

    /** Names of columns as the table has them here. */
    [[nodiscard]] static QStringList columnNames(const ExportNode &node, const QList<ObjectId> &ids)
    {
        QStringList names;
        for (const ObjectId id : ids) {
            const qsizetype position = node.table->columnPosition(id);
            if (position >= 0)
                names.append(name(node.columns.at(position).name));
        }
        return names;
    }

    static void addIndexLine(QStringList &lines, const QStringList &parts, QStringList settings, const QString &title,
                             const QString &note)
    {
        if (parts.isEmpty())
            return;
        if (!title.isEmpty())
            settings.append(QStringLiteral("name: ") + string(printableLine(title)));
        if (!note.isEmpty())
            settings.append(QStringLiteral("note: ") + string(note));
        lines.append(QStringLiteral("    (%1)%2\n").arg(parts.join(QStringLiteral(", ")), listed(settings)));
    }

    [[nodiscard]] static QStringList indexLines(const ExportNode &node)
    {
        const Table &table = *node.table;
        QStringList lines;
        if (table.primaryKey && table.primaryKey->columns.size() > 1)
            addIndexLine(lines, columnNames(node, table.primaryKey->columns), {QStringLiteral("pk")},
                         table.primaryKey->name, {});
        for (const UniqueConstraint *key : sortedByName(table.uniqueConstraints)) {
            if (key->columns.size() > 1)
                addIndexLine(lines, columnNames(node, key->columns), {QStringLiteral("unique")}, key->name, {});
        }
        for (const Index *index : sortedByName(table.indexes)) {
            QStringList parts;
            for (const IndexPart &part : index->parts)
                parts +=
                    part.column.isNull() ? QStringList{expression(part.expression)} : columnNames(node, {part.column});
            QStringList settings;
            if (index->unique)
                settings.append(QStringLiteral("unique"));
            if (index->method == QLatin1String("btree") || index->method == QLatin1String("hash"))
                settings.append(QStringLiteral("type: ") + index->method);
            addIndexLine(lines, parts, settings, index->name,
                         index->where.isEmpty() ? QString() : QStringLiteral("WHERE ") + index->where);
        }
        return lines;
    }

    void writeTable(qsizetype place)
    {
        const ExportNode &node = m_graph.nodes.at(place);
        m_text += QStringLiteral("\nTable %1 {\n").arg(m_tables.at(place));
        for (const ExportColumn &column : node.columns)
            writeColumn(node, column);
        QStringList notes;
        if (node.table) {
            const QStringList lines = indexLines(node);
            if (!lines.isEmpty())
                m_text += QStringLiteral("\n  indexes {\n%1  }\n").arg(lines.join(QString()));
            for (const CheckConstraint *check : sortedByName(node.table->checks))
                notes.append(
                    QStringLiteral("CHECK %1(%2)")
                        .arg(check->name.isEmpty() ? QString() : check->name + QLatin1Char(' '), check->expression));
        }
        if (!node.comment.isEmpty())
            notes.prepend(node.comment);
        if (!notes.isEmpty())
            m_text += QStringLiteral("\n  Note: %1\n").arg(string(notes.join(QLatin1Char('\n'))));
        m_text += QStringLiteral("}\n");
    }

    /** One end of a reference; empty where a column of it is not there. */
    [[nodiscard]] QString endText(qsizetype place, const QList<qsizetype> &columns) const
    {
        QStringList names;
        for (const qsizetype column : columns) {
            if (column < 0)
                return {};
            names.append(name(m_graph.nodes.at(place).columns.at(column).name));
        }
        if (names.isEmpty())
            return {};
        const QString list =
            names.size() == 1 ? names.first() : QStringLiteral("(%1)").arg(names.join(QStringLiteral(", ")));
        return m_tables.at(place) + QLatin1Char('.') + list;
    }

    void writeReference(const ExportLink &link)
    {
        const QString from = endText(link.from, link.fromColumns);
        const QString to = endText(link.to, link.toColumns);
        // DBML refuses the same reference twice, and one that leads to itself.
        const bool canBeSaid = !from.isEmpty() && !to.isEmpty() && from != to &&
                               link.fromColumns.size() == link.toColumns.size() && !m_references.contains({from, to}) &&
                               !m_references.contains({to, from});
        if (!canBeSaid)
            return;
        m_references.insert({from, to});
        QStringList settings;
        if (link.key->onDelete != ReferenceAction::NoAction)
            settings.append(QStringLiteral("delete: ") + sqlText(link.key->onDelete).toLower());
        if (link.key->onUpdate != ReferenceAction::NoAction)
            settings.append(QStringLiteral("update: ") + sqlText(link.key->onUpdate).toLower());
        const QString title = link.key->name.isEmpty() ? QString() : QLatin1Char(' ') + name(link.key->name);
        m_text += QStringLiteral("\nRef%1: %2 %3 %4%5\n")
                      .arg(title, from, link.unique ? QStringLiteral("-") : QStringLiteral(">"), to, listed(settings));
    }

    void writeGroups()
    {
        QSet<QString> groups;
        for (qsizetype app = 0; app < m_subject.apps.size(); ++app) {
            QString members;
            for (qsizetype node = 0; node < m_graph.nodes.size(); ++node) {
                if (m_graph.nodes.at(node).app == app && !m_tables.at(node).isEmpty())
                    members += QStringLiteral("  %1\n").arg(m_tables.at(node));
            }
            if (!members.isEmpty())
                m_text += QStringLiteral("\nTableGroup %1 {\n%2}\n")
                              .arg(qualified({}, m_subject.apps.at(app).name, groups), members);
        }
    }

    const ExportSubject &m_subject;
    const ExportGraph m_graph;
    /** Of each node; empty for those that DBML cannot hold. */
    QStringList m_tables;
    QSet<QString> m_enums;
    QHash<QString, QString> m_enumNames;
    QSet<std::pair<QString, QString>> m_references;
    QString m_text;
};

} // namespace

QString exportDbml(const ExportSubject &subject)
{
    return DbmlWriter(subject).write();
}

} // namespace joinery
