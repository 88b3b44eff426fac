// SPDX-License-Identifier: MIT
#include "core/differ/merge_texts.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/schema/rename_everywhere.h"
#include "core/schema/rename_in_sql.h"

#include <QSet>

namespace joinery {

namespace {

/** The name something will have. */
struct FinalName
{
    /** The table of a column; null for what is not a column. */
    ObjectId table;
    ObjectId id;
    QString nameSpace;
    QString name;
};

const QString &finalText(const QString *base, const QString &ours, const QString &theirs)
{
    return base && ours == *base ? theirs : ours;
}

/** Finds what has different names on the three sides. */
class FinalNames
{
public:
    explicit FinalNames(const MergeSides &sides) : m_sides(sides) {}

    QList<FinalName> find(const QList<ObjectId> &tables)
    {
        for (const ObjectId id : tables) {
            const Table *base = m_sides.base.tables.find(id);
            const Table *ours = m_sides.ours.tables.find(id);
            const Table *theirs = m_sides.theirs.tables.find(id);
            addNamed(base, ours, theirs);
            addColumns(base, ours, theirs);
        }
        addAll(m_sides.base.enums, m_sides.ours.enums, m_sides.theirs.enums);
        addAll(m_sides.base.objects, m_sides.ours.objects, m_sides.theirs.objects);
        return m_found;
    }

private:
    template <typename T>
    void addAll(const IdMap<T> &base, const IdMap<T> &ours, const IdMap<T> &theirs)
    {
        if (base.sameData(ours) && base.sameData(theirs))
            return;
        QList<ObjectId> ids = base.ids() + ours.ids() + theirs.ids();
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const ObjectId id : std::as_const(ids))
            addNamed(base.find(id), ours.find(id), theirs.find(id));
    }

    template <typename T>
    void addNamed(const T *base, const T *ours, const T *theirs)
    {
        const T *own = ours ? ours : theirs ? theirs : base;
        const T *other = theirs ? theirs : own;
        FinalName found{{}, own->id, own->nameSpace, own->name};
        found.nameSpace = finalText(base ? &base->nameSpace : nullptr, own->nameSpace, other->nameSpace);
        found.name = finalText(base ? &base->name : nullptr, own->name, other->name);
        const auto differs = [&found](const T *side) {
            return side && (side->name != found.name || side->nameSpace != found.nameSpace);
        };
        if (differs(base) || differs(ours) || differs(theirs))
            m_found.append(found);
    }

    void addColumns(const Table *base, const Table *ours, const Table *theirs)
    {
        const Table *own = ours ? ours : theirs;
        if (!own)
            return;
        for (qsizetype i = 0; i < own->columns.size(); ++i)
            addColumn(*own, own->columns.at(i), i, base, theirs);
        if (!ours || !theirs || !base)
            return;
        // Dropped by ours, renamed by theirs.
        for (qsizetype i = 0; i < theirs->columns.size(); ++i) {
            if (!ours->column(theirs->columns.at(i).id, i))
                addColumn(*theirs, theirs->columns.at(i), i, base, theirs);
        }
    }

    void addColumn(const Table &table, const Column &own, qsizetype position, const Table *base, const Table *theirs)
    {
        const Column *before = base ? base->column(own.id, position) : nullptr;
        const Column *other = theirs ? theirs->column(own.id, position) : nullptr;
        if ((!before || before->name == own.name) && (!other || other->name == own.name))
            return;
        const QString &name = finalText(before ? &before->name : nullptr, own.name, other ? other->name : own.name);
        m_found.append({table.id, own.id, {}, name});
    }

    const MergeSides &m_sides;
    QList<FinalName> m_found;
};

/** Brings the texts of one schema to the final names. */
class TextAlignment
{
public:
    TextAlignment(const Schema &schema, const QList<FinalName> &names) : m_before(schema), m_schema(schema)
    {
        for (const FinalName &name : names) {
            if (differs(name))
                m_names.append(name);
        }
    }

    Schema aligned()
    {
        // By way of names that nothing has, so that names which change places are not confused.
        for (const FinalName &name : std::as_const(m_names))
            rename(name, {}, passingName(name.id));
        for (const FinalName &name : std::as_const(m_names))
            rename(name, name.nameSpace, name.name);
        for (const FinalName &name : std::as_const(m_names))
            restore(name);
        return m_schema;
    }

private:
    static QString passingName(ObjectId id) { return QStringLiteral("joinery_merge_") + id.text(); }

    template <typename T>
    static bool isOther(const T *thing, const FinalName &name)
    {
        return thing && (thing->name != name.name || thing->nameSpace != name.nameSpace);
    }

    /** Whether the thing is here, under another name, and a text may name it. */
    bool differs(const FinalName &name)
    {
        if (!name.table.isNull()) {
            const Table *table = m_schema.tables.find(name.table);
            const Column *column = table ? table->column(name.id) : nullptr;
            return column && column->name != name.name &&
                   (isInExpressions(*table, column->name) || isInDefinitions(column->name));
        }
        if (const Table *table = m_schema.tables.find(name.id))
            return isOther(table, name) && (isInExpressions(*table, table->name) || isInDefinitions(table->name));
        if (const DefinitionObject *object = m_schema.objects.find(name.id))
            return isOther(object, name) && (isColumnType(object->kind) || isInDefinitions(object->name));
        return isOther(m_schema.enums.find(name.id), name);
    }

    static bool isInExpressions(const Table &table, const QString &name)
    {
        const auto holds = [&name](const QString &text) { return !text.isEmpty() && mentions(text, name); };
        const auto partHolds = [&holds](const IndexPart &part) { return holds(part.expression); };
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const Column &c) { return c.generated && holds(c.generated->expression); }) ||
               std::any_of(table.checks.begin(), table.checks.end(),
                           [&](const CheckConstraint &check) { return holds(check.expression); }) ||
               std::any_of(table.indexes.begin(), table.indexes.end(),
                           [&](const Index &index) {
                               return holds(index.where) ||
                                      std::any_of(index.parts.begin(), index.parts.end(), partHolds);
                           }) ||
               std::any_of(table.exclusions.begin(), table.exclusions.end(), [&](const ExclusionConstraint &exclusion) {
                   return holds(exclusion.where) ||
                          std::any_of(exclusion.parts.begin(), exclusion.parts.end(),
                                      [&](const ExclusionPart &part) { return partHolds(part.what); });
               });
    }

    /** Reads every definition once, however many names are asked for. */
    bool isInDefinitions(const QString &name)
    {
        if (!m_words) {
            m_words.emplace();
            for (const DefinitionObject &object : m_before.objects) {
                for (const SqlToken &token : lexSql(object.definition)) {
                    if (token.isName())
                        m_words->insert(foldedSqlName(token.value(object.definition)));
                }
            }
        }
        return m_words->contains(foldedSqlName(name));
    }

    void rename(const FinalName &name, const QString &nameSpace, const QString &to)
    {
        const bool isPassing = to == passingName(name.id);
        if (!name.table.isNull()) {
            Column *column = m_schema.tables.edit(name.table)->column(name.id);
            const QString from = std::exchange(column->name, to);
            renameColumnEverywhere(m_schema, name.table, from, to);
        } else if (Table *table = m_schema.tables.edit(name.id)) {
            const QString from = std::exchange(table->name, to);
            const QString fromNameSpace = table->nameSpace;
            renameTableEverywhere(m_schema, name.id, from, to);
            if (!isPassing && fromNameSpace != nameSpace) {
                m_schema.tables.edit(name.id)->nameSpace = nameSpace;
                moveTableEverywhere(m_schema, name.id, fromNameSpace, nameSpace);
            }
        } else if (DefinitionObject *object = m_schema.objects.edit(name.id)) {
            renameObject(*object, isPassing ? object->nameSpace : nameSpace, to);
        } else if (EnumType *enumType = m_schema.enums.edit(name.id)) {
            const QString from = std::exchange(enumType->name, to);
            const QString fromNameSpace = enumType->nameSpace;
            if (!isPassing)
                enumType->nameSpace = nameSpace;
            renameTypeEverywhere(m_schema, typeNameIn(m_schema, fromNameSpace, from), {to, enumType->nameSpace});
        }
    }

    void renameObject(DefinitionObject &object, const QString &nameSpace, const QString &to)
    {
        // A namespace that is renamed shows at everything in it.
        if (object.kind == DefinitionObject::Kind::Namespace)
            return;
        const ObjectId id = object.id;
        const QString from = std::exchange(object.name, to);
        const QString fromNameSpace = object.nameSpace;
        renameObjectEverywhere(m_schema, id, from, to);
        if (fromNameSpace == nameSpace)
            return;
        m_schema.objects.edit(id)->nameSpace = nameSpace;
        moveObjectEverywhere(m_schema, id, fromNameSpace, nameSpace);
    }

    void restore(const FinalName &name)
    {
        if (!name.table.isNull()) {
            m_schema.tables.edit(name.table)->column(name.id)->name =
                m_before.tables.find(name.table)->column(name.id)->name;
        } else if (Table *table = m_schema.tables.edit(name.id)) {
            restoreNames(*table, *m_before.tables.find(name.id));
        } else if (DefinitionObject *object = m_schema.objects.edit(name.id)) {
            restoreNames(*object, *m_before.objects.find(name.id));
        } else if (EnumType *enumType = m_schema.enums.edit(name.id)) {
            restoreNames(*enumType, *m_before.enums.find(name.id));
        }
    }

    template <typename T>
    static void restoreNames(T &thing, const T &before)
    {
        thing.name = before.name;
        thing.nameSpace = before.nameSpace;
    }

    const Schema m_before;
    Schema m_schema;
    QList<FinalName> m_names;
    /** Every name in a definition, folded. */
    std::optional<QSet<QString>> m_words;
};

/** Ids of the things whose texts were written to. */
template <typename T>
void noteWritten(const IdMap<T> &before, const IdMap<T> &after, QSet<ObjectId> &written)
{
    const auto never = [](const T &) {};
    walkPairs(before, after, never, never, [&written](const T &, const T &thing) { written.insert(thing.id); });
}

/**
 * What a side has as the base had it stays so: it is no edit, whatever was made of its texts. And what nobody edited
 * stays byte for byte.
 */
template <typename T>
void keepUnchanged(const MergeSides &before, MergeSides &aligned, IdMap<T> Schema::*things)
{
    QSet<ObjectId> written;
    noteWritten(before.base.*things, aligned.base.*things, written);
    noteWritten(before.ours.*things, aligned.ours.*things, written);
    noteWritten(before.theirs.*things, aligned.theirs.*things, written);
    for (const ObjectId id : std::as_const(written)) {
        const T *base = (before.base.*things).find(id);
        const T *ours = (before.ours.*things).find(id);
        const T *theirs = (before.theirs.*things).find(id);
        const bool byOurs = !base || !ours || !(*base == *ours);
        const bool byTheirs = !base || !theirs || !(*base == *theirs);
        if (!byOurs && !byTheirs)
            (aligned.base.*things).share(id, before.base.*things);
        if (!byOurs)
            (aligned.ours.*things).share(id, aligned.base.*things);
        if (!byTheirs)
            (aligned.theirs.*things).share(id, aligned.base.*things);
    }
}

} // namespace

MergeSides withSameNamesInTexts(const MergeSides &sides, const QList<ObjectId> &tables)
{
    const QList<FinalName> names = FinalNames(sides).find(tables);
    if (names.isEmpty())
        return sides;
    MergeSides aligned{TextAlignment(sides.base, names).aligned(), TextAlignment(sides.ours, names).aligned(),
                       TextAlignment(sides.theirs, names).aligned()};
    keepUnchanged(sides, aligned, &Schema::tables);
    keepUnchanged(sides, aligned, &Schema::objects);
    return aligned;
}

bool saysTheSame(const QString &first, const QString &second)
{
    const auto significant = [](const QString &sql) {
        QList<SqlToken> tokens = lexSql(sql);
        tokens.removeIf([](const SqlToken &token) { return token.kind == SqlToken::Kind::Space; });
        return tokens;
    };
    const QList<SqlToken> a = significant(first);
    const QList<SqlToken> b = significant(second);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const SqlToken &x, const SqlToken &y) {
        if (x.kind == y.kind)
            return x.text(first) == y.text(second);
        return x.isName() && y.isName() && x.value(first) == y.value(second) && !needsSqlQuotes(x.value(first));
    });
}

} // namespace joinery
