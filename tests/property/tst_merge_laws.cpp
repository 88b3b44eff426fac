// SPDX-License-Identifier: MIT
// The laws of the three-way merge, over random schemas that two sides edit. RC_PARAMS="max_success=100000" for a long
// run.

#include "core/differ/schema_differ.h"
#include "core/differ/schema_merge.h"
#include "core/operation/describe.h"
#include "core/operation/key_columns.h"
#include "core/operation/part_access.h"
#include "core/schema/fields.h"
#include "core/schema/validation.h"
#include "tests/support/branch_generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;
using generate::Branches;

namespace {

void note(const char *title, const Schema &schema)
{
    RC_LOG() << "--- " << title << "\n";
    for (const Table &table : schema.tables)
        RC_LOG() << tableToFile(table, schema).constData();
    for (const EnumType &enumType : schema.enums)
        RC_LOG() << enumToFile(enumType).constData();
    for (const DefinitionObject &object : schema.objects)
        RC_LOG() << objectToFile(object).constData();
}

void note(const MergeResult &result)
{
    for (const MergeConflict &conflict : result.conflicts)
        RC_LOG() << "conflict: " << conflict.text.toStdString() << "\n";
    note("merged", result.schema);
}

/** Few tables and many edits, so that the sides meet; every second time with all that a schema can hold. */
rc::Gen<Branches> branches()
{
    return rc::gen::exec(
        [] { return generate::once(2) ? *generate::anyBranches(8) : *generate::branches(8, {.maximumTables = 3}); });
}

/** Whether no name differs between the two: then no text has to follow one. */
bool sameNames(const Schema &base, const Schema &side)
{
    const auto same = [](const auto &before, const auto &after) {
        for (const auto &thing : after) {
            const auto *old = before.find(thing.id);
            if (old && (old->name != thing.name || old->nameSpace != thing.nameSpace))
                return false;
        }
        return true;
    };
    for (const Table &table : side.tables) {
        const Table *before = base.tables.find(table.id);
        for (const Column &column : table.columns) {
            const Column *old = before ? before->column(column.id) : nullptr;
            if (old && old->name != column.name)
                return false;
        }
    }
    for (const EnumType &enumType : side.enums) {
        const EnumType *before = base.enums.find(enumType.id);
        for (const EnumValue &value : enumType.values) {
            const EnumValue *old = before ? before->value(value.id) : nullptr;
            if (old && old->name != value.name)
                return false;
        }
    }
    return same(base.tables, side.tables) && same(base.objects, side.objects) && same(base.enums, side.enums);
}

/** Looks for edits of one side alone that are not in the merged schema. Written without the merge's own code. */
class LostEdits
{
public:
    LostEdits(const Schema &base, const Schema &side, const Schema &other, const Schema &merged)
        : m_withTexts(sameNames(base, other))
        , m_withOwnTexts(sameNames(base, side))
        , m_base(base)
        , m_side(side)
        , m_other(other)
        , m_merged(merged)
    {
    }

    QStringList find()
    {
        things(QStringLiteral("tables"), m_base.tables, m_side.tables, m_other.tables, m_merged.tables);
        things(QStringLiteral("enums"), m_base.enums, m_side.enums, m_other.enums, m_merged.enums);
        things(QStringLiteral("objects"), m_base.objects, m_side.objects, m_other.objects, m_merged.objects);
        return m_lost;
    }

private:
    template <typename Things>
    void things(const QString &where, const Things &base, const Things &side, const Things &other, const Things &merged)
    {
        for (const auto &thing : side) {
            const QString here = where + u'/' + thing.name;
            const auto *result = found(merged, thing.id);
            const auto *before = found(base, thing.id);
            const auto *others = found(other, thing.id);
            const bool isEdit = !before || isEdited(*before, thing);
            if (isEdit && !result)
                m_lost.append(here + QStringLiteral(" is gone"));
            else if (isEdit && (!before || others))
                fields(here, before, thing, others, *result);
        }
    }

    template <typename T>
    static const T *found(const IdMap<T> &map, ObjectId id)
    {
        return map.find(id);
    }
    template <typename T>
    static const T *found(const QList<T> &list, ObjectId id) requires requires(const T &thing)
    {
        thing.id;
    }
    {
        const auto at = std::find_if(list.begin(), list.end(), [id](const T &thing) { return thing.id == id; });
        return at == list.end() ? nullptr : &*at;
    }

    /** Whether anything but texts that followed a rename differs. */
    template <typename T>
    bool isEdited(const T &before, const T &after) const
    {
        if (m_withOwnTexts || before == after)
            return !(before == after);
        bool edited = false;
        forEachField<T>([&](const auto &field) {
            const auto &old = before.*field.member;
            const auto &now = after.*field.member;
            using Member = std::remove_cvref_t<decltype(now)>;
            if constexpr (requires { found(now, ObjectId()); }) {
                edited = edited || old.size() != now.size();
                auto beforeItem = old.begin();
                for (auto item = now.begin(); !edited && item != now.end(); ++item, ++beforeItem)
                    edited = beforeItem->id != item->id || isEdited(*beforeItem, *item);
            } else if constexpr (std::is_same_v<Member, TableOptions>) {
                edited = edited || isEdited(old, now);
            } else if (!isText<Member>(field.meaning)) {
                edited = edited || !(old == now);
            }
        });
        return edited;
    }

    template <typename Member>
    static bool isText(FieldMeaning meaning)
    {
        return meaning == FieldMeaning::Sql || std::is_same_v<Member, QList<IndexPart>> ||
               std::is_same_v<Member, QList<ExclusionPart>> || std::is_same_v<Member, std::optional<Generated>> ||
               std::is_same_v<Member, DataType> || std::is_same_v<Member, std::optional<DefaultValue>>;
    }

    /** Whether one edits which columns a key has and the other what it says of each: then the two are one edit. */
    static bool isAboutColumns(const UniqueConstraint &base, const UniqueConstraint &side,
                               const UniqueConstraint &other)
    {
        const auto lists = [](const UniqueConstraint &key) {
            return std::tuple(key.details->prefixLengths, key.details->collations, key.details->descending);
        };
        return (side.columns != base.columns && lists(other) != lists(base)) ||
               (other.columns != base.columns && lists(side) != lists(base));
    }

    template <typename T>
    void fields(const QString &where, const T *base, const T &side, const T *other, const T &merged)
    {
        forEachField<T>([&](const auto &field) {
            if constexpr (std::is_same_v<T, UniqueConstraint>) {
                const QLatin1String name(field.name);
                const bool isOfColumns = name == QLatin1String("columns") || name.isEmpty();
                if (isOfColumns && base && other && isAboutColumns(*base, side, *other))
                    return;
            }
            using Member = std::remove_cvref_t<decltype(side.*field.member)>;
            const QString here = where + u'/' + QLatin1String(field.name);
            if constexpr (requires(const Member &m) { found(m, ObjectId()); }) {
                things(here, base ? base->*field.member : Member(), side.*field.member,
                       other ? other->*field.member : Member(), merged.*field.member);
            } else if constexpr (std::is_same_v<Member, TableOptions>) {
                fields(here, base ? &(base->*field.member) : nullptr, side.*field.member,
                       other ? &(other->*field.member) : nullptr, merged.*field.member);
            } else {
                const bool isEdit = !base || !(side.*field.member == base->*field.member);
                const bool isAlone = !other || (base && other->*field.member == base->*field.member);
                if (isEdit && isAlone && (m_withTexts || !isText<Member>(field.meaning)) &&
                    !(merged.*field.member == side.*field.member))
                    m_lost.append(here);
            }
        });
    }

    /** Nothing was renamed by the other side, so that no text of this one was rewritten. */
    bool m_withTexts;
    /** Nothing was renamed by this side, so that every text that differs was edited. */
    bool m_withOwnTexts;
    const Schema &m_base;
    const Schema &m_side;
    const Schema &m_other;
    const Schema &m_merged;
    QStringList m_lost;
};

/** What an operation does to what, whatever the values: one edit, as far as a diff can tell it from another. */
using Edit = std::tuple<std::size_t, ObjectId, ObjectId>;

/** Whether nothing but quotes around its type differs, which a rename there and back leaves away. */
bool isSpelledAnew(const Operation &operation)
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    if (!alter)
        return false;
    Column before = alter->before;
    before.type.native.remove(QLatin1Char('"'));
    Column after = alter->after;
    after.type.native.remove(QLatin1Char('"'));
    return before == after;
}

/** The edits that a diff finds. Where things stand in an order is left out: it has no single edit to it. */
QMap<Edit, QString> edits(const Schema &from, const Schema &to)
{
    QMap<Edit, QString> result;
    for (const Operation &operation : SchemaDiffer().diff(from, to).operations) {
        const auto *alter = std::get_if<AlterEnum>(&operation);
        if (std::holds_alternative<ReorderColumns>(operation) || isSpelledAnew(operation) ||
            (alter && alter->commentBefore == alter->commentAfter))
            continue;
        result.insert({operation.index(), subjectOf(operation).id, partOf(operation).id}, describe(operation));
    }
    return result;
}

/**
 * Whether a change of a part is there in another form: it is dropped and added anew when a key that it relies on
 * changes, too, and that may be so on the side alone or in the result alone.
 */
template <typename Part>
bool isInOtherForm(const Edit &edit, const QMap<Edit, QString> &found)
{
    const auto &[operation, object, part] = edit;
    const Edit altered{Operation(AlterPart<Part>()).index(), object, part};
    const Edit dropped{Operation(DropPart<Part>()).index(), object, part};
    const Edit added{Operation(AddPart<Part>()).index(), object, part};
    return (edit == altered && found.contains(dropped) && found.contains(added)) ||
           ((edit == dropped || edit == added) && found.contains(altered));
}

/** A cast between other types is another one: it is made anew with whatever else changes. */
bool isMadeAnew(const Edit &edit, const QMap<Edit, QString> &found)
{
    const auto &[operation, object, part] = edit;
    return operation == Operation(ReplaceObject()).index() &&
           found.contains({Operation(DropObject()).index(), object, part}) &&
           found.contains({Operation(AddObject()).index(), object, part});
}

bool isAmong(const Edit &edit, const QMap<Edit, QString> &found)
{
    return found.contains(edit) || isMadeAnew(edit, found) || isInOtherForm<ForeignKey>(edit, found) ||
           isInOtherForm<UniqueConstraint>(edit, found) || isInOtherForm<CheckConstraint>(edit, found) ||
           isInOtherForm<ExclusionConstraint>(edit, found) || isInOtherForm<Index>(edit, found);
}

/**
 * What conflicts are about, seen from the other side when `swapped`. Where a property has two new values, that of the
 * first side stands: what one of the two leads to by itself is left out then. Where that is a name, texts name the
 * thing by it.
 */
QStringList told(const MergeResult &result, bool swapped)
{
    using Kind = MergeConflict::Kind;
    const bool hasChosen = std::any_of(result.conflicts.begin(), result.conflicts.end(), [](const MergeConflict &each) {
        return each.kind == Kind::Changed || each.kind == Kind::Order;
    });
    const auto isAboutName = [](const MergeConflict &each) {
        return each.property == QLatin1String("name") || each.property == QLatin1String("namespace");
    };
    const bool hasChosenName =
        std::any_of(result.conflicts.begin(), result.conflicts.end(),
                    [&](const MergeConflict &each) { return each.kind == Kind::Changed && isAboutName(each); });
    QStringList all;
    for (const MergeConflict &conflict : result.conflicts) {
        const bool canFollow =
            conflict.kind == Kind::Needed || conflict.kind == Kind::SameName || conflict.kind == Kind::Mistake;
        if (hasChosen && canFollow)
            continue;
        QStringList line{QString::number(static_cast<int>(conflict.kind)), conflict.object.text(), conflict.part.text(),
                         conflict.property};
        if (!hasChosenName || isAboutName(conflict))
            line +=
                {conflict.base, swapped ? conflict.theirs : conflict.ours, swapped ? conflict.ours : conflict.theirs};
        all.append(line.join(QLatin1Char('|')));
    }
    all.sort();
    return all;
}

} // namespace

class MergeLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void whoeverAloneEditsIsTheResult();
    void sidesMaySwap();
    void noEditIsLost();
    void theDiffHoldsTheEditsOfBoth();
    void cleanMeansValid();
    void whatIsMergedCanBeOpened();
    void theTwoBiasesAgreeWhenClean();
    void theResultDependsOnItsInputAlone();
    void mergingOnceMoreChangesNothing();
};

void MergeLawsTest::whoeverAloneEditsIsTheResult()
{
    QVERIFY(rc::check("merge(b, o, b) == o, merge(b, b, t) == t, merge(b, o, o) == o", [] {
        const Branches made = *branches();
        for (const MergeBias bias : {MergeBias::Keep, MergeBias::Ours}) {
            const MergeResult ours = mergeSchemas(made.base, made.ours, made.base, bias);
            note(ours);
            RC_ASSERT(ours.isClean());
            RC_ASSERT(ours.schema == made.ours);
            const MergeResult theirs = mergeSchemas(made.base, made.base, made.theirs, bias);
            note(theirs);
            RC_ASSERT(theirs.isClean());
            RC_ASSERT(theirs.schema == made.theirs);
            const MergeResult same = mergeSchemas(made.base, made.ours, made.ours, bias);
            note(same);
            RC_ASSERT(same.isClean());
            RC_ASSERT(same.schema == made.ours);
        }
    }));
}

void MergeLawsTest::sidesMaySwap()
{
    QVERIFY(rc::check("merge(b, o, t) == merge(b, t, o) but for conflicts", [] {
        const Branches made = *branches();
        const MergeResult one = mergeSchemas(made.base, made.ours, made.theirs);
        const MergeResult other = mergeSchemas(made.base, made.theirs, made.ours);
        note(one);
        note(other);
        RC_CLASSIFY(one.isClean(), "clean");
        RC_LOG() << told(one, false).join(u'\n').toStdString() << "\n---\n"
                 << told(other, true).join(u'\n').toStdString() << "\n";
        RC_ASSERT(told(one, false) == told(other, true));
        if (one.isClean())
            RC_ASSERT(one.schema == other.schema);
    }));
}

void MergeLawsTest::noEditIsLost()
{
    QVERIFY(rc::check("what one side alone changed is as that side has it", [] {
        const Branches made = *branches();
        const MergeResult result = mergeSchemas(made.base, made.ours, made.theirs);
        note(result);
        QStringList lost = LostEdits(made.base, made.ours, made.theirs, result.schema).find();
        lost += LostEdits(made.base, made.theirs, made.ours, result.schema).find();
        RC_LOG() << lost.join(u'\n').toStdString() << "\n";
        RC_ASSERT(lost.isEmpty());
    }));
}

void MergeLawsTest::theDiffHoldsTheEditsOfBoth()
{
    QVERIFY(rc::check("diff(b, merged) has each edit of diff(b, ours) and of diff(b, theirs)", [] {
        const Branches made = *branches();
        const MergeResult result = mergeSchemas(made.base, made.ours, made.theirs);
        note(result);
        if (!result.isClean())
            return;
        const QMap<Edit, QString> found = edits(made.base, result.schema);
        for (const auto &side : {edits(made.base, made.ours), edits(made.base, made.theirs)}) {
            for (auto edit = side.begin(); edit != side.end(); ++edit) {
                RC_LOG() << edit->toStdString() << "\n";
                RC_ASSERT(isAmong(edit.key(), found));
            }
        }
    }));
}

void MergeLawsTest::cleanMeansValid()
{
    QVERIFY(rc::check("a merge without conflicts of two valid schemas is valid", [] {
        const Branches made = *branches();
        const MergeResult result = mergeSchemas(made.base, made.ours, made.theirs);
        note("ours", made.ours);
        note("theirs", made.theirs);
        note(result);
        for (const Finding &finding : validate(result.schema))
            RC_LOG() << finding.text.toStdString() << "\n";
        if (result.isClean() && !hasErrors(validate(made.ours)) && !hasErrors(validate(made.theirs)))
            RC_ASSERT(!hasErrors(validate(result.schema)));
    }));
}

void MergeLawsTest::whatIsMergedCanBeOpened()
{
    const auto details = [](qsizetype columns) {
        KeyDetails result;
        for (qsizetype i = 0; i < columns; ++i) {
            result.prefixLengths.append(generate::number(0, 4));
            result.descending.append(generate::once(2));
            result.collations.append(generate::once(2) ? QString() : QStringLiteral("C"));
        }
        return result;
    };
    const auto editKey = [&details](Schema &schema) {
        Table &table = *schema.tables.edit(schema.tables.ids().first());
        PrimaryKey &key = *table.primaryKey;
        QList<ObjectId> columns;
        for (const Column &column : table.columns) {
            if (generate::once(2))
                columns.insert(generate::number(0, static_cast<int>(columns.size()) + 1), column.id);
        }
        if (!columns.isEmpty() && generate::once(2))
            setKeyColumns(key, columns);
        else if (generate::once(2))
            key.details = details(key.columns.size());
    };
    QVERIFY(rc::check("what is merged is written as it is and read again", [&] {
        Branches made;
        Table table{.id = generate::id(), .name = QStringLiteral("t")};
        for (const char *name : {"a", "b", "c"})
            table.columns.append({.id = generate::id(), .name = QLatin1String(name)});
        table.primaryKey = PrimaryKey{.columns = {table.columns.at(0).id, table.columns.at(1).id}};
        if (generate::once(2))
            table.primaryKey->details = details(2);
        made.base.tables.insert(table);
        made.ours = made.base;
        made.theirs = made.base;
        editKey(made.ours);
        editKey(made.theirs);
        for (const MergeBias bias : {MergeBias::Keep, MergeBias::Ours}) {
            const MergeResult result = mergeSchemas(made.base, made.ours, made.theirs, bias);
            note(result);
            RC_CLASSIFY(result.isClean(), "clean");
            const Table &merged = result.schema.tables.at(0);
            const auto read = tableFromFile(tableToFile(merged, result.schema), QStringLiteral("t.json"), {});
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->table == merged);
        }
    }));
}

void MergeLawsTest::theTwoBiasesAgreeWhenClean()
{
    QVERIFY(rc::check("sides shown next to each other differ only where there is a conflict", [] {
        const Branches made = *branches();
        const MergeResult kept = mergeSchemas(made.base, made.ours, made.theirs);
        const MergeResult ours = mergeSchemas(made.base, made.ours, made.theirs, MergeBias::Ours);
        const MergeResult theirs = mergeSchemas(made.base, made.theirs, made.ours, MergeBias::Ours);
        note(kept);
        note(ours);
        note(theirs);
        if (kept.isClean()) {
            RC_ASSERT(ours.schema == kept.schema);
            RC_ASSERT(theirs.schema == kept.schema);
        }
        if (!(ours.schema == theirs.schema))
            RC_ASSERT(!kept.isClean());
    }));
}

void MergeLawsTest::theResultDependsOnItsInputAlone()
{
    QVERIFY(rc::check("the same input gives the same result, shared or not", [] {
        const Branches made = *branches();
        const auto copied = [](const Schema &schema) {
            Schema copy;
            for (const Table &table : schema.tables)
                copy.tables.insert(table);
            for (const EnumType &enumType : schema.enums)
                copy.enums.insert(enumType);
            for (const DefinitionObject &object : schema.objects)
                copy.objects.insert(object);
            return copy;
        };
        const MergeResult one = mergeSchemas(made.base, made.ours, made.theirs);
        const MergeResult other = mergeSchemas(copied(made.base), copied(made.ours), copied(made.theirs));
        RC_ASSERT(one.schema == other.schema);
        RC_ASSERT(one.conflicts == other.conflicts);
    }));
}

void MergeLawsTest::mergingOnceMoreChangesNothing()
{
    QVERIFY(rc::check("merge(t, merge(b, o, t), t) and merge(o, merge(b, o, t), o) are the merge itself", [] {
        const Branches made = *branches();
        const Schema merged = mergeSchemas(made.base, made.ours, made.theirs).schema;
        RC_ASSERT(mergeSchemas(made.theirs, merged, made.theirs).schema == merged);
        RC_ASSERT(mergeSchemas(made.ours, merged, made.ours).schema == merged);
    }));
}

QTEST_GUILESS_MAIN(MergeLawsTest)
#include "tst_merge_laws.moc"
