// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable_items.h"

#include "ui/document/project_document.h"
#include "ui/shell/object_icons.h"

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::FindableItems)
};

// Actions stand between: of equal answers a table is wanted most, a column least.
constexpr int objectRank = 0;
constexpr int columnRank = 2;
constexpr int partRank = 3;

/** One line of a note. */
constexpr int longestTitle = 80;

class Collector
{
public:
    explicit Collector(const ShowFound &show) : m_show(show) {}

    void add(const Table &table, const QString &app)
    {
        const QString name = qualifiedName(table.nameSpace, table.name);
        add(name, Sentence::tr("table in %1").arg(app), IconName::Table, {table.id, {}}, objectRank, table.comment);
        for (const Column &column : table.columns) {
            const QString type = column.type.text();
            add(QStringLiteral("%1.%2").arg(name, column.name),
                column.comment.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, column.comment), IconName::Column,
                {table.id, column.id}, columnRank, type + QLatin1Char('\n') + column.comment);
        }
        addParts(table, table.indexes, Sentence::tr("index of %1").arg(name), IconName::Index);
        addParts(table, table.foreignKeys, Sentence::tr("foreign key of %1").arg(name), IconName::Key);
        addParts(table, table.uniqueConstraints, Sentence::tr("unique constraint of %1").arg(name), IconName::Key);
        addParts(table, table.checks, Sentence::tr("check of %1").arg(name), IconName::Key);
        addParts(table, table.exclusions, Sentence::tr("exclusion constraint of %1").arg(name), IconName::Key);
    }

    void add(const EnumType &enumType, const QString &app)
    {
        const QString name = qualifiedName(enumType.nameSpace, enumType.name);
        add(name, Sentence::tr("enum in %1").arg(app), IconName::Enum, {enumType.id, {}}, objectRank, enumType.comment);
        for (const EnumValue &value : enumType.values)
            add(value.name, Sentence::tr("value of %1").arg(name), IconName::Enum, {enumType.id, value.id}, partRank);
    }

    void add(const DefinitionObject &object, const QString &app)
    {
        add(qualifiedName(object.nameSpace, object.name), Sentence::tr("%1 in %2").arg(kindTitle(object.kind), app),
            iconOf(object.kind), {object.id, {}}, objectRank, object.comment);
    }

    void add(const DiagramAnnotations &annotations)
    {
        for (const DiagramGroup &group : annotations.groups)
            add(group.title, Sentence::tr("group"), IconName::Diagram, {group.id, {}}, objectRank);
        for (const DiagramNote &note : annotations.notes) {
            const QString line = note.text.section(QLatin1Char('\n'), 0, 0).left(longestTitle);
            add(line, Sentence::tr("note"), IconName::Diagram, {note.id, {}}, columnRank, note.text);
        }
    }

    void addDiagram(ProjectDocument &document, const DiagramKey &key)
    {
        const NamedDiagram *diagram = namedDiagram(document.project(), key);
        m_items.append({.title = diagram ? diagramTitle(document.project(), key) : Sentence::tr("All tables"),
                        .detail = diagram ? Sentence::tr("diagram in %1").arg(key.app) : Sentence::tr("diagram"),
                        .keys = {},
                        .icon = IconName::Diagram,
                        .run = [&document, key] { document.showDiagram(key); },
                        .rank = objectRank});
    }

    [[nodiscard]] QList<PaletteItem> items() const { return m_items; }

private:
    struct Place
    {
        ObjectId object;
        ObjectId part;
    };

    template <typename Part>
    void addParts(const Table &table, const IdMap<Part> &parts, const QString &detail, IconName icon)
    {
        for (const Part *part : sortedByName(parts)) {
            if (!part->name.isEmpty())
                add(part->name, detail, icon, {table.id, part->id}, partRank);
        }
    }

    void add(const QString &title, const QString &detail, IconName icon, const Place &place, int rank,
             const QString &texts = {})
    {
        if (title.isEmpty() && texts.isEmpty())
            return;
        m_items.append({.title = title,
                        .detail = detail,
                        .keys = {},
                        .icon = icon,
                        .run = [show = m_show, place] { show(place.object, place.part); },
                        .rank = rank,
                        .enabled = true,
                        .texts = texts,
                        .reason = {}});
    }

    ShowFound m_show;
    QList<PaletteItem> m_items;
};

} // namespace

QList<PaletteItem> findableItems(ProjectDocument &document, const ShowFound &show)
{
    Collector found(show);
    for (const App &app : document.project().apps) {
        for (const Table *table : sortedByName(app.model.tables))
            found.add(*table, app.name);
        for (const EnumType *enumType : sortedByName(app.model.enums))
            found.add(*enumType, app.name);
        for (const DefinitionObject *object : sortedByName(app.model.objects))
            found.add(*object, app.name);
    }
    found.add(document.annotations());
    // With one diagram alone there is none to go to.
    const QList<DiagramKey> diagrams = namedDiagrams(document.project());
    if (!diagrams.isEmpty())
        found.addDiagram(document, {});
    for (const DiagramKey &key : diagrams)
        found.addDiagram(document, key);
    return found.items();
}

} // namespace joinery
