// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_object_reader.h"

#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/database/postgresql/postgresql_values.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** The text without a semicolon and spaces at its end. */
QString chopped(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QLatin1Char(';')))
        text = text.chopped(1).trimmed();
    return text;
}

/** In their order, which says nothing, but which every dump tells. */
QString optionsClause(const QStringList &options)
{
    QStringList list;
    for (const QString &option : options)
        list.append(parameterList(parametersFrom({option})));
    return list.isEmpty() ? QString() : QStringLiteral("WITH (%1) ").arg(list.join(QStringLiteral(", ")));
}

/** "AS SELECT …" with what a view has before and after its query. */
QString viewDefinition(const Relation &relation)
{
    QStringList options = relation.options;
    QString check;
    options.removeIf([&check](const QString &option) {
        if (!option.startsWith(QLatin1String("check_option=")))
            return false;
        check = option.section(QLatin1Char('='), 1).toUpper();
        return true;
    });
    QString text;
    if (!relation.accessMethod.isEmpty())
        text += QStringLiteral("USING %1 ").arg(plainWord(relation.accessMethod));
    text += optionsClause(options);
    if (!relation.tablespace.isEmpty())
        text += QStringLiteral("TABLESPACE %1 ").arg(plainWord(relation.tablespace));
    text += QStringLiteral("AS ") + chopped(relation.query);
    return check.isEmpty() ? text : text + QStringLiteral("\n WITH %1 CHECK OPTION").arg(check);
}

/** `START WITH 100 INCREMENT BY 10`: what is not usual for its type. */
QString sequenceDefinition(const SequenceRow &sequence)
{
    QStringList options;
    if (sequence.persistence == QLatin1String("u"))
        options.append(QStringLiteral("UNLOGGED"));
    if (sequence.type != QLatin1String("bigint"))
        options.append(QStringLiteral("AS ") + sequence.type);
    if (const QString numbers = sequenceOptions(sequence.unusual()); !numbers.isEmpty())
        options.append(numbers);
    if (sequence.owner != 0)
        options.append(QStringLiteral("OWNED BY ") + sequence.ownerText);
    return options.join(QLatin1Char(' '));
}

void removeFirst(QString &text, const QString &part)
{
    if (const qsizetype at = text.indexOf(part); at >= 0)
        text.remove(at, part.size());
}

/** What the statement that makes a trigger, rule or index says but for its kind and name. */
QString attachedDefinition(Kind kind, const QString &statement, const Relation &relation)
{
    SqlCursor cursor(statement, SqlLexOptions::postgresql());
    cursor.skip();
    QString word;
    for (const char *more : {"constraint", "unique", "clustered"}) {
        if (cursor.take(more))
            word += QString::fromLatin1(more).toUpper() + QLatin1Char(' ');
    }
    cursor.skip();
    // The name is quoted or not, but always one word.
    cursor.skip();
    QString text = QLatin1Char(' ') + chopped(cursor.rest());
    // Where no namespace is needed, none is said; the catalogue always does.
    if (relation.nameSpace.isEmpty()) {
        const QString before = kind == Kind::Rule ? QStringLiteral(" TO ") : QStringLiteral(" ON ");
        const QString spelled = before + QStringLiteral("public.");
        if (const qsizetype at = text.indexOf(spelled); at >= 0)
            text.replace(at, spelled.size(), before);
    }
    if (kind == Kind::Index)
        removeFirst(text, QStringLiteral(" USING btree"));
    return word + text.trimmed();
}

/** Checks of a domain in the order of their names; those that nobody named without one. */
QString domainChecks(const QString &domain, const QStringList &namesAndTexts)
{
    QString result;
    int unnamed = 0;
    for (qsizetype i = 0; i + 1 < namesAndTexts.size(); i += 2) {
        const QString label = QStringLiteral("check") + (unnamed == 0 ? QString() : QString::number(unnamed));
        const bool isImplied = namesAndTexts.at(i) == impliedName(domain, {}, label);
        unnamed += isImplied ? 1 : 0;
        result += QLatin1Char(' ') +
                  (isImplied ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(plainWord(namesAndTexts.at(i)))) +
                  namesAndTexts.at(i + 1);
    }
    return result;
}

EnumType enumFrom(const QString &nameSpace, const QString &name, const QString &comment, const QStringList &values)
{
    EnumType result{.id = idFromName(QStringLiteral("enum"), nameSpace, name),
                    .nameSpace = nameSpace,
                    .name = name,
                    .comment = comment};
    for (const QString &value : values)
        result.values.append({idFromName(QStringLiteral("enum"), nameSpace, name + QLatin1Char('/') + value), value});
    return result;
}

} // namespace

ObjectReader::ObjectReader(const Relations &relations, Notes &notes) : m_relations(relations), m_notes(notes) {}

/** `more` tells it from others of its kind and name. */
void ObjectReader::insert(DefinitionObject object, const QString &more)
{
    if (object.id.isNull())
        object.id = idFromName(kindName(object.kind), object.nameSpace, object.name + more);
    m_objects.append(object);
}

QString ObjectReader::title(const Relation &relation) const
{
    return qualifiedName(relation.nameSpace, relation.name);
}

void ObjectReader::addNameSpace(CatalogueRow row)
{
    const QString name = row.text();
    const QString comment = row.text();
    // The default one is always there, with this comment.
    const bool isUsual = comment.isEmpty() || comment == QLatin1String("standard public schema");
    if (name != QLatin1String("public") || !isUsual)
        insert({.kind = Kind::Namespace, .name = name, .comment = comment});
}

void ObjectReader::addColumn(const ColumnRow &row)
{
    const auto relation = m_relations.constFind(row.table);
    if (relation == m_relations.cend() || relation->isTable() || relation->isPartition())
        return;
    const QString column = title(*relation) + QLatin1Char('.') + row.name;
    if (row.isKeptOtherwise())
        m_notes.notKept(Message::tr("how column %1 is stored").arg(column), relation->id);
    if (relation->kind != QLatin1String("f")) {
        addViewColumn(row);
        return;
    }
    if (!row.comment.isEmpty())
        m_notes.notKept(Message::tr("the comment of column %1").arg(column), relation->id);
    QString line = quotedName(row.name) + QLatin1Char(' ') + row.type;
    if (!row.foreignOptions.isEmpty())
        line += QStringLiteral(" OPTIONS (%1)").arg(row.foreignOptions);
    if (!row.collation.isEmpty())
        line += QStringLiteral(" COLLATE ") + row.collation;
    if (row.isGenerated)
        line += QStringLiteral(" GENERATED ALWAYS AS (%1) STORED").arg(row.expression);
    else if (!row.expression.isEmpty())
        line += QStringLiteral(" DEFAULT ") + row.expression;
    m_foreignColumns[row.table].insert(row.number, row.refusesNull ? line + QStringLiteral(" NOT NULL") : line);
}

void ObjectReader::addViewColumn(const ColumnRow &row)
{
    QString line = quotedName(row.name);
    if (!row.expression.isEmpty())
        line += QStringLiteral(" DEFAULT ") + row.expression;
    if (!row.comment.isEmpty())
        line += QStringLiteral(" COMMENT ") + quotedText(row.comment);
    m_viewColumns[row.table].insert(row.number, line);
    if (!row.expression.isEmpty() || !row.comment.isEmpty())
        m_viewsWithColumns.insert(row.table);
}

void ObjectReader::addConstraint(const ConstraintRow &row)
{
    const auto relation = m_relations.constFind(row.table);
    if (relation != m_relations.cend() && relation->kind == QLatin1String("f") && !relation->isPartition())
        m_notes.notKept(Message::tr("constraint %1 of foreign table %2").arg(row.name, title(*relation)), relation->id);
}

void ObjectReader::addRelation(const Relation &relation)
{
    DefinitionObject object{.id = relation.id,
                            .kind = Kind::View,
                            .nameSpace = relation.nameSpace,
                            .name = relation.name,
                            .comment = relation.comment};
    if (relation.kind == QLatin1String("f")) {
        object.kind = Kind::ForeignTable;
        object.definition = QStringLiteral("(%1) %2").arg(
            m_foreignColumns.value(relation.oid).values().join(QStringLiteral(", ")), relation.server);
    } else {
        object.kind = relation.kind == QLatin1String("m") ? Kind::MaterializedView : Kind::View;
        object.definition = viewDefinition(relation);
        if (m_viewsWithColumns.contains(relation.oid))
            object.definition.prepend(
                QStringLiteral("(%1) ").arg(m_viewColumns.value(relation.oid).values().join(QStringLiteral(", "))));
    }
    insert(object);
}

void ObjectReader::addSequence(const SequenceRow &sequence)
{
    insert({.kind = Kind::Sequence,
            .nameSpace = sequence.nameSpace,
            .name = sequence.name,
            .definition = sequenceDefinition(sequence),
            .comment = sequence.comment});
}

/** The table that a partition is a part of; another relation itself. */
const Relation &ObjectReader::wholeOf(const Relation &relation) const
{
    const Relation *whole = &relation;
    while (whole->isPartition()) {
        const auto parent = m_relations.constFind(whole->parents.value(0).toLongLong());
        if (parent == m_relations.cend())
            break;
        whole = &*parent;
    }
    return *whole;
}

void ObjectReader::addAttached(CatalogueRow row)
{
    const QString word = row.text();
    const auto relation = m_relations.constFind(row.number());
    if (relation == m_relations.cend())
        return;
    (void)row.text();
    (void)row.text();
    const QString name = row.text();
    const QString statement = row.text();
    const QString enabled = row.text();
    DefinitionObject object{.kind = *kindFromName(word), .name = name, .comment = row.text()};
    object.id = idFromName(word, relation->nameSpace, relation->name + QLatin1Char('/') + name);
    object.nameSpace = relation->nameSpace;
    object.definition = object.kind == Kind::Policy ? statement : attachedDefinition(object.kind, statement, *relation);
    object.table = wholeOf(*relation).id;
    static const QHash<QString, QString> switches{{"D", "DISABLED "}, {"R", "REPLICA "}, {"A", "ALWAYS "}};
    object.definition.prepend(switches.value(enabled));
    insert(object);
}

void ObjectReader::addType(CatalogueRow row)
{
    const QString nameSpace = nameSpaceFromCatalogue(row.text());
    const QString name = row.text();
    const QString type = row.text();
    const QString comment = row.text();
    if (type == QLatin1String("e")) {
        m_enums.insert(enumFrom(nameSpace, name, comment, row.texts()));
        return;
    }
    DefinitionObject object{.kind = Kind::CompositeType,
                            .nameSpace = nameSpace,
                            .name = name,
                            .definition = row.text(),
                            .comment = comment};
    if (type == QLatin1String("d")) {
        object.kind = Kind::Domain;
        object.definition += domainChecks(name, row.texts());
    }
    insert(object);
}

void ObjectReader::addRoutine(CatalogueRow row)
{
    const QString nameSpace = nameSpaceFromCatalogue(row.text());
    const QString name = row.text();
    const QString kind = row.text();
    DefinitionObject object{.kind = kind == QLatin1String("p")   ? Kind::Procedure
                                    : kind == QLatin1String("a") ? Kind::Aggregate
                                                                 : Kind::Function,
                            .nameSpace = nameSpace,
                            .name = name,
                            .definition = row.text().trimmed()};
    object.signature = row.text();
    object.comment = row.text();
    insert(object, object.signature);
}

void ObjectReader::addObject(CatalogueRow row)
{
    DefinitionObject object{.kind = *kindFromName(row.text())};
    object.nameSpace = nameSpaceFromCatalogue(row.text());
    object.name = row.text();
    object.definition = row.text();
    object.signature = row.text();
    object.comment = row.text();
    const bool isOfUse = object.kind == Kind::TextSearch || object.kind == Kind::OperatorClass;
    insert(object, object.signature + (isOfUse ? object.definition.section(QLatin1Char(' '), 0, 0) : QString()));
}

void ObjectReader::finish(Schema &schema)
{
    for (const Relation &relation : m_relations) {
        if (!relation.isTable() && !relation.isPartition())
            addRelation(relation);
    }
    schema.enums = m_enums;
    std::sort(m_objects.begin(), m_objects.end(),
              [](const DefinitionObject &a, const DefinitionObject &b) { return a.id < b.id; });
    for (const DefinitionObject &object : std::as_const(m_objects))
        schema.objects.insert(object);
}

} // namespace joinery::postgresql
