// SPDX-License-Identifier: MIT
#include "core/exporting/dictionary.h"

#include "core/base/translate.h"
#include "core/exporting/dictionary_lists.h"
#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"
#include "core/exporting/object_tables.h"

#include <algorithm>

namespace joinery {

namespace {

/** Letters and digits of a name with hyphens between them, as links have it. */
QString slug(const QString &name)
{
    QString result;
    for (const QChar character : name.toLower()) {
        if (character.isLetterOrNumber() && !character.isSurrogate())
            result += character;
        else if (!result.isEmpty() && !result.endsWith(QLatin1Char('-')))
            result += QLatin1Char('-');
    }
    while (result.endsWith(QLatin1Char('-')))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("unnamed") : result;
}

/** But for triggers, rules and policies, which stand with their tables. */
QList<const DefinitionObject *> relationsThenOthers(const ExportedApp &app)
{
    QList<const DefinitionObject *> objects = sortedByQualifiedName(app.schema.objects);
    const QHash<ObjectId, ObjectId> tables = tablesOfObjects(app.schema);
    objects.removeIf([&tables](const DefinitionObject *object) { return tables.contains(object->id); });
    std::stable_sort(objects.begin(), objects.end(), [](const DefinitionObject *a, const DefinitionObject *b) {
        return isRelation(a->kind) && !isRelation(b->kind);
    });
    return objects;
}

/** Columns that say nothing in any row are left out. */
DictionaryList withoutEmptyColumns(const DictionaryList &list)
{
    DictionaryList result{.title = list.title};
    result.rows.resize(list.rows.size());
    for (qsizetype column = 0; column < list.headings.size(); ++column) {
        const bool isEmpty =
            std::all_of(list.rows.cbegin(), list.rows.cend(),
                        [column](const QList<DictionaryText> &row) { return row.at(column).text.isEmpty(); });
        if (isEmpty)
            continue;
        result.headings.append(list.headings.at(column));
        for (qsizetype row = 0; row < list.rows.size(); ++row)
            result.rows[row].append(list.rows.at(row).at(column));
    }
    return result;
}

class DictionaryMaker
{
public:
    explicit DictionaryMaker(const ExportSubject &subject)
        : m_subject(subject), m_anchors(dictionaryAnchors(subject)), m_lists(subject, m_anchors)
    {
    }

    Dictionary make()
    {
        Dictionary result{.title = printableName(m_subject.title), .anchors = m_anchors};
        for (const ExportedApp &app : m_subject.apps)
            result.chapters.append(chapter(app));
        return result;
    }

private:
    DictionaryChapter chapter(const ExportedApp &app)
    {
        DictionaryChapter result{.title = printableName(app.name)};
        for (const Table *table : sortedByQualifiedName(app.schema.tables))
            result.entries.append(tableEntry(*table));
        const QList<const DefinitionObject *> objects = relationsThenOthers(app);
        for (const DefinitionObject *object : objects)
            if (isRelation(object->kind))
                result.entries.append(objectEntry(*object));
        for (const EnumType *type : sortedByQualifiedName(app.schema.enums))
            result.entries.append(enumEntry(*type));
        for (const DefinitionObject *object : objects)
            if (!isRelation(object->kind))
                result.entries.append(objectEntry(*object));
        return result;
    }

    DictionaryEntry entry(ObjectId id, const QString &name, const QString &kind, const QString &comment)
    {
        return {.anchor = m_anchors.value(id),
                .name = printableName(name),
                .kind = kind,
                .comment = printable(comment),
                .id = id};
    }

    DictionaryEntry tableEntry(const Table &table)
    {
        DictionaryEntry result =
            entry(table.id, qualifiedName(table.nameSpace, table.name), Message::tr("Table"), table.comment);
        result.remarks = m_lists.remarks(table);
        for (const DictionaryList &list : m_lists.of(table))
            if (!list.rows.isEmpty())
                result.lists.append(withoutEmptyColumns(list));
        return result;
    }

    DictionaryEntry objectEntry(const DefinitionObject &object)
    {
        QString kind = kindTitle(object.kind);
        kind[0] = kind.at(0).toUpper();
        DictionaryEntry result =
            entry(object.id, qualifiedName(object.nameSpace, object.name) + object.signature, kind, object.comment);
        result.definition = printable(object.definition);
        return result;
    }

    DictionaryEntry enumEntry(const EnumType &type)
    {
        DictionaryEntry result =
            entry(type.id, qualifiedName(type.nameSpace, type.name), Message::tr("Enum"), type.comment);
        DictionaryList values{.title = Message::tr("Values"), .headings = {Message::tr("Value")}};
        for (const EnumValue &value : type.values)
            values.rows.append({{.text = printable(value.name), .isCode = true}});
        if (!values.rows.isEmpty())
            result.lists.append(values);
        return result;
    }

    const ExportSubject &m_subject;
    const QHash<ObjectId, QString> m_anchors;
    const DictionaryLists m_lists;
};

} // namespace

QHash<ObjectId, QString> dictionaryAnchors(const ExportSubject &subject)
{
    QHash<ObjectId, QString> anchors;
    QSet<QString> taken{QStringLiteral("contents"), QStringLiteral("diagram")};
    const auto add = [&](ObjectId id, const QString &nameSpace, const QString &name) {
        anchors.insert(id, uniqueName(slug(qualifiedName(nameSpace, name)), taken));
    };
    for (const ExportedApp &app : subject.apps) {
        for (const Table *table : sortedByQualifiedName(app.schema.tables))
            add(table->id, table->nameSpace, table->name);
    }
    for (const ExportedApp &app : subject.apps) {
        for (const EnumType *type : sortedByQualifiedName(app.schema.enums))
            add(type->id, type->nameSpace, type->name);
        for (const DefinitionObject *object : relationsThenOthers(app))
            add(object->id, object->nameSpace, object->name);
    }
    return anchors;
}

Dictionary dictionary(const ExportSubject &subject)
{
    return DictionaryMaker(subject).make();
}

} // namespace joinery
