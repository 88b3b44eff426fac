// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable_items.h"

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
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

class Collector
{
public:
    explicit Collector(Selection &selection) : m_selection(selection) {}

    void add(const Table &table, const QString &app)
    {
        const QString name = qualifiedName(table.nameSpace, table.name);
        add(name, Sentence::tr("table in %1").arg(app), IconName::Table, table.id, {}, objectRank);
        for (const Column &column : table.columns)
            add(QStringLiteral("%1.%2").arg(name, column.name), column.type.text(), IconName::Column, table.id,
                column.id, columnRank);
    }

    void add(const EnumType &enumType, const QString &app)
    {
        add(qualifiedName(enumType.nameSpace, enumType.name), Sentence::tr("enum in %1").arg(app), IconName::Enum,
            enumType.id, {}, objectRank);
    }

    void add(const DefinitionObject &object, const QString &app)
    {
        add(qualifiedName(object.nameSpace, object.name), Sentence::tr("%1 in %2").arg(kindTitle(object.kind), app),
            iconOf(object.kind), object.id, {}, objectRank);
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
    void add(const QString &title, const QString &detail, IconName icon, ObjectId object, ObjectId part, int rank)
    {
        m_items.append({.title = title,
                        .detail = detail,
                        .keys = {},
                        .icon = icon,
                        .run = [&selection = m_selection, object, part] { selection.reveal(object, part); },
                        .rank = rank});
    }

    Selection &m_selection;
    QList<PaletteItem> m_items;
};

} // namespace

QList<PaletteItem> findableItems(ProjectDocument &document, Selection &selection)
{
    Collector found(selection);
    for (const App &app : document.project().apps) {
        for (const Table *table : sortedByName(app.model.tables))
            found.add(*table, app.name);
        for (const EnumType *enumType : sortedByName(app.model.enums))
            found.add(*enumType, app.name);
        for (const DefinitionObject *object : sortedByName(app.model.objects))
            found.add(*object, app.name);
    }
    // With one diagram alone there is none to go to.
    const QList<DiagramKey> diagrams = namedDiagrams(document.project());
    if (!diagrams.isEmpty())
        found.addDiagram(document, {});
    for (const DiagramKey &key : diagrams)
        found.addDiagram(document, key);
    return found.items();
}

} // namespace joinery
