// SPDX-License-Identifier: MIT
#include "core/lint/new_names.h"

namespace joinery {

namespace {

const QString tables = QStringLiteral("tables");
const QString columns = QStringLiteral("columns");
const QString indexes = QStringLiteral("indexes");
const QString constraints = QStringLiteral("constraints");
const QString enums = QStringLiteral("enums");
const QString objects = QStringLiteral("objects");

using See = std::function<void(const NewName &, QString &)>;

class NameVisitor
{
public:
    explicit NameVisitor(const See &see) : m_see(see) {}

    template <typename Op>
    void operator()(Op &) const
    {
    }

    void operator()(AddTable &add) const
    {
        Table &table = add.table;
        m_see({tables, table.id, {}}, table.name);
        for (Column &column : table.columns)
            m_see({columns, table.id, column.id}, column.name);
        if (table.primaryKey && !table.primaryKey->name.isEmpty())
            m_see({constraints, table.id, {}}, table.primaryKey->name);
        parts(table.id, constraints, table.foreignKeys);
        parts(table.id, constraints, table.uniqueConstraints);
        parts(table.id, constraints, table.checks);
        parts(table.id, constraints, table.exclusions);
        parts(table.id, indexes, table.indexes);
    }
    void operator()(RenameTable &rename) const { m_see({tables, rename.table.id, {}}, rename.to); }
    void operator()(AddColumn &add) const { m_see({columns, add.table.id, add.column.id}, add.column.name); }
    void operator()(RenameColumn &rename) const { m_see({columns, rename.table.id, rename.column.id}, rename.to); }
    void operator()(AddForeignKey &add) const { constraint(add); }
    void operator()(AddUniqueConstraint &add) const { constraint(add); }
    void operator()(AddCheckConstraint &add) const { constraint(add); }
    void operator()(AddExclusionConstraint &add) const { constraint(add); }
    void operator()(RenameConstraint &rename) const
    {
        m_see({constraints, rename.table.id, rename.constraint.id}, rename.to);
    }
    void operator()(AddIndex &add) const { m_see({indexes, add.table.id, add.part.id}, add.part.name); }
    void operator()(RenameIndex &rename) const { m_see({indexes, rename.table.id, rename.index.id}, rename.to); }
    void operator()(AddEnum &add) const { m_see({enums, add.enumType.id, {}}, add.enumType.name); }
    void operator()(RenameEnum &rename) const { m_see({enums, rename.enumType.id, {}}, rename.to); }
    void operator()(AddObject &add) const { object(add.object.kind, add.object.id, add.object.name); }
    void operator()(RenameObject &rename) const { object(rename.kind, rename.object.id, rename.to); }

private:
    template <typename Part>
    void constraint(AddPart<Part> &add) const
    {
        if (!add.part.name.isEmpty())
            m_see({constraints, add.table.id, add.part.id}, add.part.name);
    }

    template <typename Part>
    void parts(ObjectId table, const QString &kind, IdMap<Part> &all) const
    {
        for (const ObjectId id : all.ids()) {
            if (QString name = all.find(id)->name; !name.isEmpty()) {
                m_see({kind, table, id}, name);
                if (name != all.find(id)->name)
                    all.edit(id)->name = name;
            }
        }
    }

    /** Others are called what the database, or somebody else, calls them. */
    void object(DefinitionObject::Kind kind, ObjectId id, QString &name) const
    {
        using Kind = DefinitionObject::Kind;
        if (kind != Kind::Extension && kind != Kind::Cast && kind != Kind::Operator && kind != Kind::Collation)
            m_see({objects, id, {}}, name);
    }

    const See &m_see;
};

} // namespace

QStringList nameKinds()
{
    return {tables, columns, indexes, constraints, enums, objects};
}

void forEachNewName(Operation &operation, const See &see)
{
    std::visit(NameVisitor(see), operation);
}

} // namespace joinery
