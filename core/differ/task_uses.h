// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/diff_sides.h"
#include "core/differ/diff_task.h"
#include "core/schema/enum_types.h"

#include <QHash>

namespace joinery {

/** Something a task can need or take away. */
struct Resource
{
    enum class Aspect
    {
        /** That it is there. */
        Existence,
        /** That it has its new name and namespace, and its texts follow. */
        Name,
        /** That it has its new content. */
        Content
    };

    ObjectId object;
    ObjectId part;
    Aspect aspect = Aspect::Existence;

    friend bool operator==(const Resource &, const Resource &) = default;
    friend size_t qHash(const Resource &resource, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, resource.object, resource.part, static_cast<int>(resource.aspect));
    }
};

/** What a task does to others. */
struct TaskUses
{
    QList<Resource> creates;
    QList<Resource> destroys;
    /** What must be there for its new form. */
    QList<Resource> needs;
    /** What its old form holds on to: that can go only afterwards. */
    QList<Resource> frees;
    /** The same of the defaults and expressions of a whole table, which may come later than it or go before. */
    QList<Resource> textNeeds;
    QList<Resource> textFrees;
    /** Names, each with what they must be unique in. */
    QStringList takesNames;
    QStringList releasesNames;
};

/** Finds out what each of a list of tasks does to the others. Linear in the tasks and the texts they touch. */
class TaskUsesFinder
{
public:
    /** Both live at least as long as this. */
    TaskUsesFinder(const DiffSides &sides, const QList<Task> &tasks);

    [[nodiscard]] TaskUses usesOf(const Task &task) const;

private:
    struct TextEntry
    {
        Resource resource;
        /** The table of a column, which a text must name too; empty for everything else. */
        QString table;
        /** The texts of a table can mean it: a function, a sequence, a type. */
        bool isCalledFromTables = false;
        /** It is called or counts, and so is no type that a column could have. */
        bool isNoType = false;
    };
    using TextIndex = QMultiHash<QString, TextEntry>;

    void indexTask(const Task &task);
    /** Whether it changes what tells a routine from others of its name. */
    [[nodiscard]] bool hasOtherSignature(const Task &task) const;
    void indexGone(const Task &task);
    void indexNew(const Task &task);
    void addTable(const Table &table, TaskUses &uses, bool isNew) const;
    void addColumn(ObjectId table, const Column &column, const Schema &schema, QList<Resource> &found,
                   bool isNew) const;
    void addForeignKey(const ForeignKey &key, const Schema &schema, QList<Resource> &found) const;
    void addType(const DataType &type, QList<Resource> &found, bool isNew) const;
    void addText(const QString &text, const Table *own, QList<Resource> &found, bool isNew) const;
    void addObject(const DefinitionObject &object, QList<Resource> &found, bool isNew) const;
    void addOwner(const DefinitionObject &sequence, QList<Resource> &found, bool isNew) const;
    void addNameSpace(const QString &nameSpace, QList<Resource> &found, bool isNew) const;
    void tableUses(const Task &task, TaskUses &uses) const;
    void partUses(const Task &task, TaskUses &uses) const;
    void addFormerNames(const Task &task, QList<Resource> &needs) const;
    void columnUses(const Task &task, TaskUses &uses) const;
    void enumUses(const Task &task, TaskUses &uses) const;
    void objectUses(const Task &task, TaskUses &uses) const;
    void renameUses(const Task &task, TaskUses &uses) const;
    void nameUses(const Task &task, TaskUses &uses) const;
    void typeNameUses(const Task &task, TaskUses &uses) const;
    /** What one form of a part uses; `schema` is the side it is from. */
    void addPart(const Task &task, const Schema &schema, QList<Resource> &found, bool isNew) const;
    /** Of a task about an object. */
    [[nodiscard]] DefinitionObject::Kind kindOf(const Task &task) const;
    /** Whether PostgreSQL makes a type of its name for the rows of it, so that no other type can be called so. */
    [[nodiscard]] bool hasRowType(const Task &task) const;
    /** The last name of a type's text, folded: "mood" of `shop."Mood"`; empty where it is no name. */
    [[nodiscard]] static QString lastNameOf(const QString &type);
    [[nodiscard]] const EnumTypes &enumTypesOf(const Schema &side) const;
    [[nodiscard]] QString nameKey(const QString &scope, const QString &name) const;
    [[nodiscard]] QString nameScope(const Task &task, const QString &nameSpace) const;
    [[nodiscard]] QStringList spacesOfRenamed(const Task &task) const;
    [[nodiscard]] QStringList nameScopes(const Task &task, const QString &nameSpace) const;
    void noteNames(const QStringList &scopes, const QString &name, QStringList &names) const;
    void carriedNames(const Task &task, TaskUses &uses) const;
    void alteredNames(const Task &task, TaskUses &uses) const;
    void namesThatComeOrGo(const Task &task, const Schema &schema, QStringList &names) const;
    void namesOfTable(const Task &task, const Table &table, QStringList &names) const;

    const DiffSides &m_sides;
    EnumTypes m_enumsBefore;
    EnumTypes m_enumsRenamed;
    EnumTypes m_enumsAfter;
    TextIndex m_new;
    TextIndex m_gone;
    /** Values of enums by their text, which stands in expressions as a string. */
    QMultiHash<QString, Resource> m_newValues;
    QMultiHash<QString, Resource> m_goneValues;
    /** Whether texts of tables can name anything in the index: functions, sequences, types, or columns. */
    bool m_tableTextsMatter = false;
    bool m_tableTextsMatterForGone = false;
    /** Tasks that give keys, indexes and partitions another name; a primary key has the null id. */
    QHash<Resource, Task> m_renamedParts;
    QHash<QString, ObjectId> m_newNameSpaces;
    QHash<QString, ObjectId> m_goneNameSpaces;
    /** Whether any task gives a name free: if not, nobody waits for one. */
    bool m_namesMatter = false;
    /** Whether any task is about a type: if not, relations take no names from them. */
    bool m_typesMatter = false;
};

} // namespace joinery
