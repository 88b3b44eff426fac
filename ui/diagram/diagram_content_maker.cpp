// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_content_maker.h"

#include "core/base/on_all_processors.h"
#include "core/schema/enum_types.h"
#include "core/schema/reference_action_text.h"
#include "ui/diagram/diagram_text.h"

#include <algorithm>
#include <span>

namespace joinery {

namespace {

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isUnique(const Table &table, const QList<ObjectId> &columns)
{
    if (table.primaryKey && sameColumns(table.primaryKey->columns, columns))
        return true;
    const auto matches = [&](const UniqueConstraint &constraint) { return sameColumns(constraint.columns, columns); };
    if (std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), matches))
        return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index &index) {
        QList<ObjectId> parts;
        for (const IndexPart &part : index.parts)
            parts.append(part.column);
        return index.unique && index.where.isEmpty() && sameColumns(parts, columns);
    });
}

bool mayBeNull(const Table &table, const QList<ObjectId> &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(), [&](ObjectId id) {
        const Column *column = table.column(id);
        return column && column->nullable && !table.isPrimaryKeyColumn(id);
    });
}

bool isIdentifying(const Table &table, const QList<ObjectId> &columns)
{
    return std::all_of(columns.cbegin(), columns.cend(), [&](ObjectId id) { return table.isPrimaryKeyColumn(id); });
}

QString described(const Table &from, const Table &to, const ForeignKey &key)
{
    const auto named = [](const Table &table, const QList<ObjectId> &columns) {
        return QStringLiteral("%1 (%2)")
            .arg(table.name, table.columnNames(columns).join(QStringLiteral(", ")))
            .toHtmlEscaped();
    };
    QString line = QStringLiteral("%1 → %2").arg(named(from, key.columns), named(to, key.referencedColumns));
    if (!key.name.isEmpty())
        line.prepend(QStringLiteral("<b>%1</b><br>").arg(key.name.toHtmlEscaped()));
    line += QStringLiteral("<br>") + (isIdentifying(from, key.columns)
                                          ? DiagramText::tr("Identifying: part of the primary key")
                                          : DiagramText::tr("Not identifying"));
    if (key.onDelete != ReferenceAction::NoAction)
        line += QStringLiteral("<br>") + DiagramText::tr("On delete: %1").arg(sqlText(key.onDelete));
    if (key.onUpdate != ReferenceAction::NoAction)
        line += QStringLiteral("<br>") + DiagramText::tr("On update: %1").arg(sqlText(key.onUpdate));
    return line;
}

/** Of a column among the rows, whether they are shown or not. */
qsizetype positionOf(const CardContent &card, ObjectId column)
{
    const auto row = std::find_if(card.rows.cbegin(), card.rows.cend(),
                                  [column](const CardRow &each) { return each.column == column; });
    return row == card.rows.cend() ? -1 : row - card.rows.cbegin();
}

/** What a card shows of a change; which operations it is made of does not matter to it. */
bool isShownAlike(const ObjectChange &a, const ObjectChange &b)
{
    const auto alike = [](const PartChange &one, const PartChange &other) {
        return one.kind == other.kind && one.oldName == other.oldName && one.changed == other.changed &&
               one.detail == other.detail;
    };
    if (a.kind != b.kind || a.oldName != b.oldName || a.changed != b.changed || a.parts.size() != b.parts.size())
        return false;
    for (auto part = a.parts.cbegin(); part != a.parts.cend(); ++part) {
        const auto other = b.parts.constFind(part.key());
        if (other == b.parts.cend() || !alike(*part, *other))
            return false;
    }
    return true;
}

template <typename T>
bool isSame(const std::optional<Shared<T>> &a, const std::optional<Shared<T>> &b)
{
    return a.has_value() == b.has_value() && (!a || a->sameData(*b));
}

template <typename T>
std::optional<Shared<T>> sharedIn(const IdMap<T> &map, ObjectId id)
{
    const qsizetype index = map.indexOf(id);
    return index < 0 ? std::nullopt : std::optional(map.sharedAt(index));
}

LinkContent linkBetween(const Table &from, const Table &to, const ForeignKey &key, ChangeKind change)
{
    QList<ObjectId> referenced = key.referencedColumns;
    if (referenced.isEmpty() && to.primaryKey)
        referenced = to.primaryKey->columns;
    return {.id = key.id,
            .fromTable = from.id,
            .fromColumn = key.columns.first(),
            .toTable = to.id,
            .toColumn = referenced.isEmpty() ? ObjectId() : referenced.first(),
            .unique = isUnique(from, key.columns),
            .optional = mayBeNull(from, key.columns),
            .change = change,
            .toolTip = described(from, to, key),
            .identifying = isIdentifying(from, key.columns),
            .onDelete = key.onDelete,
            .moreFromColumns = key.columns.mid(1),
            .moreToColumns = referenced.mid(1)};
}

LinkContent readingLink(const DefinitionObject &view, ObjectId to, const QString &name, ChangeKind change)
{
    const bool isWhole = change == ChangeKind::Added || change == ChangeKind::Dropped;
    return {.id = ObjectId::derived(view.id.text() + QLatin1Char(' ') + to.text()),
            .fromTable = view.id,
            .fromColumn = {},
            .toTable = to,
            .toColumn = {},
            .change = isWhole ? change : ChangeKind::None,
            .toolTip =
                DiagramText::tr("%1 reads %2").arg(qualifiedName(view.nameSpace, view.name), name).toHtmlEscaped(),
            .kind = LinkContent::Kind::Reading};
}

LinkContent enumLink(const Table &from, const Column &column, const EnumType &to, ChangeKind change)
{
    return {.id = column.id,
            .fromTable = from.id,
            .fromColumn = column.id,
            .toTable = to.id,
            .toColumn = {},
            .change = change,
            .toolTip = QStringLiteral("%1.%2 → %3").arg(from.name, column.name, to.name).toHtmlEscaped(),
            .kind = LinkContent::Kind::EnumUse};
}

} // namespace

/** What the content is made from this time. */
struct DiagramContentMaker::Round
{
    const Schema &model;
    const Schema &snapshot;
    const ChangeSummary &changes;
    const DiagramLook &look;
    QHash<ObjectId, QList<Finding>> findings;
    QHash<ObjectId, QList<Trigger>> triggers;
    std::optional<EnumTypes> enumTypes;

    Round(const Schema &itsModel, const Schema &itsSnapshot, const ChangeSummary &itsChanges,
          const DiagramLook &itsLook)
        : model(itsModel), snapshot(itsSnapshot), changes(itsChanges), look(itsLook)
    {
        if (look.choices.triggers)
            collectTriggers();
        if (look.choices.enums && !model.enums.isEmpty())
            enumTypes.emplace(model);
    }

    void collectTriggers()
    {
        const auto collect = [this](const Schema &schema, bool isFormer) {
            for (qsizetype i = 0; i < schema.objects.size(); ++i) {
                const DefinitionObject &object = schema.objects.at(i);
                const ChangeKind change = changes.of(object.id).kind;
                const bool isGone = isFormer && change == ChangeKind::Dropped && !model.objects.contains(object.id);
                if (object.kind == DefinitionObject::Kind::Trigger && (!isFormer || isGone))
                    triggers[object.table].append({schema.objects.sharedAt(i), change});
            }
        };
        collect(model, false);
        collect(snapshot, true);
    }

    [[nodiscard]] QList<std::pair<ObjectId, ObjectId>> enumUsesOf(const Table &table) const
    {
        QList<std::pair<ObjectId, ObjectId>> uses;
        if (!enumTypes || enumTypes->isEmpty())
            return uses;
        for (const Column &column : table.columns) {
            if (const EnumType *used = enumTypes->of(column.type))
                uses.append({column.id, used->id});
        }
        return uses;
    }

    /** What the look says of a card. */
    void dress(Made &made, ObjectId id) const
    {
        made.collapsed = look.collapsed.contains(id);
        made.pinned = look.pinned.contains(id);
        made.color = look.colors.value(id);
        if (made.object)
            dressView(made, id);
        if (!made.table)
            return;
        made.triggers = triggers.value(id);
        made.enumUses = enumUsesOf(**made.table);
    }

    void dressView(Made &made, ObjectId id) const
    {
        const auto view = look.views.constFind(id);
        if (view == look.views.cend())
            return;
        made.view = *view;
        if (!look.choices.viewLinks)
            return;
        for (const ObjectId read : (*view)->reads) {
            const QString name = shownName(read);
            if (!name.isEmpty())
                made.read.append({read, name});
        }
    }

    /** Of what a view can read, where it has a card. */
    [[nodiscard]] QString shownName(ObjectId id) const
    {
        if (const auto table = shownTable(id))
            return qualifiedName((*table)->nameSpace, (*table)->name);
        const DefinitionObject *object = model.objects.find(id);
        if (!object && isDropped(id))
            object = snapshot.objects.find(id);
        return object && isRelation(object->kind) ? qualifiedName(object->nameSpace, object->name) : QString();
    }

    [[nodiscard]] bool isDropped(ObjectId id) const { return changes.of(id).kind == ChangeKind::Dropped; }

    [[nodiscard]] std::optional<Shared<Table>> shownTable(ObjectId id) const
    {
        if (auto table = sharedIn(model.tables, id))
            return table;
        return isDropped(id) ? sharedIn(snapshot.tables, id) : std::nullopt;
    }

    /** The keys that are drawn, each with the table it is part of. */
    template <typename Use>
    void forEachKey(const Made &made, Use use) const
    {
        if (!made.table)
            return;
        const Table &table = **made.table;
        for (const ForeignKey &key : table.foreignKeys) {
            const bool wholeTable = made.change.kind == ChangeKind::Added || made.change.kind == ChangeKind::Dropped;
            use(table, key, wholeTable ? made.change.kind : made.change.parts.value(key.id).kind);
        }
        if (!made.before || made.change.kind == ChangeKind::Dropped)
            return;
        for (const ForeignKey &key : (*made.before)->foreignKeys) {
            if (!table.foreignKeys.contains(key.id) && made.change.parts.value(key.id).kind == ChangeKind::Dropped)
                use(**made.before, key, ChangeKind::Dropped);
        }
    }

    [[nodiscard]] QList<Target> targetsOf(const Made &made) const
    {
        QList<Target> targets;
        forEachKey(made, [&](const Table &, const ForeignKey &key, ChangeKind) {
            targets.append({key.referencedTable, shownTable(key.referencedTable)});
        });
        return targets;
    }

    [[nodiscard]] bool isUpToDate(const Made &known, const Made &source) const
    {
        return isSame(known.table, source.table) && isSame(known.before, source.before) &&
               isSame(known.object, source.object) && isSame(known.enumType, source.enumType) &&
               isSame(known.enumBefore, source.enumBefore) && isShownAlike(known.change, source.change) &&
               known.findings == source.findings && known.collapsed == source.collapsed &&
               known.pinned == source.pinned && known.color == source.color && known.enumUses == source.enumUses &&
               isSame(known.view, source.view) && known.read == source.read &&
               std::equal(known.triggers.cbegin(), known.triggers.cend(), source.triggers.cbegin(),
                          source.triggers.cend(),
                          [](const Trigger &a, const Trigger &b) {
                              return a.change == b.change && a.object.sameData(b.object);
                          }) &&
               std::all_of(known.targets.cbegin(), known.targets.cend(),
                           [this](const Target &target) { return isAsBefore(target); });
    }

    [[nodiscard]] bool isAsBefore(const Target &target) const
    {
        // There are thousands of them: nothing is copied to be compared.
        const qsizetype index = model.tables.indexOf(target.id);
        if (index >= 0)
            return target.table && target.table->sameData(model.tables.sharedAt(index));
        return isSame(target.table, shownTable(target.id));
    }

    [[nodiscard]] CardContent cardOf(const Made &made) const
    {
        if (made.object)
            return objectCard(**made.object, made.change, made.findings, made.view ? &**made.view : nullptr,
                              look.choices);
        if (made.enumType)
            return enumCard(**made.enumType, made.enumBefore ? &**made.enumBefore : nullptr, made.change,
                            made.findings);
        QList<CardTrigger> shown;
        for (const Trigger &trigger : made.triggers)
            shown.append({trigger.object, trigger.change});
        return tableCard({.now = **made.table,
                          .before = made.before ? &**made.before : nullptr,
                          .change = made.change,
                          .findings = made.findings,
                          .choices = look.choices,
                          .triggers = shown});
    }

    void complete(Made &made) const
    {
        CardContent card = cardOf(made);
        card.collapsed = made.collapsed && card.hasRows();
        card.pinned = made.pinned;
        card.color = made.color;
        made.card = card;
        for (const auto &[id, name] : std::as_const(made.read))
            made.links.append(readingLink(**made.object, id, name, made.change.kind));
        if (!made.table)
            return;
        made.targets = targetsOf(made);
        for (const auto &[column, used] : std::as_const(made.enumUses)) {
            const bool isNew =
                made.change.kind == ChangeKind::Added || made.change.parts.value(column).kind == ChangeKind::Added;
            made.links.append(enumLink(**made.table, *(*made.table)->column(column), *model.enums.find(used),
                                       isNew ? ChangeKind::Added : ChangeKind::None));
        }
        forEachKey(made, [&](const Table &from, const ForeignKey &key, ChangeKind change) {
            const std::optional<Shared<Table>> to = shownTable(key.referencedTable);
            if (to && !key.columns.isEmpty())
                made.links.append(linkBetween(from, **to, key, change));
        });
    }
};

const DiagramContent &DiagramContentMaker::make(const Schema &model, const Schema &snapshot,
                                                const ChangeSummary &changes, const QList<Finding> &findings,
                                                const DiagramLook &look)
{
    if (look.choices != m_choices) {
        m_made.clear();
        m_isInOrder = false;
    }
    m_choices = look.choices;
    Round round(model, snapshot, changes, look);
    for (const Finding &finding : findings)
        round.findings[finding.object].append(finding);
    ++m_round;
    takeTables(round);
    takeObjects(round);
    if (look.choices.enums)
        takeEnums(round);
    completeOutdated(round);
    forgetOthers();
    takeAnnotations(look);
    if (!m_isInOrder)
        putTogether();
    return m_content;
}

void DiagramContentMaker::takeTables(const Round &round)
{
    const IdMap<Table> &tables = round.model.tables;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const ObjectId id = tables.ids().at(i);
        take(round, {.table = tables.sharedAt(i),
                     .before = sharedIn(round.snapshot.tables, id),
                     .change = round.changes.of(id),
                     .findings = round.findings.value(id)});
    }
    const IdMap<Table> &former = round.snapshot.tables;
    for (qsizetype i = 0; i < former.size(); ++i) {
        const ObjectId id = former.ids().at(i);
        if (!tables.contains(id) && round.isDropped(id))
            take(round, {.table = former.sharedAt(i), .before = former.sharedAt(i), .change = round.changes.of(id)});
    }
}

void DiagramContentMaker::takeObjects(const Round &round)
{
    const IdMap<DefinitionObject> &objects = round.model.objects;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const ObjectId id = objects.ids().at(i);
        if (isRelation(objects.at(i).kind))
            take(round,
                 {.object = objects.sharedAt(i), .change = round.changes.of(id), .findings = round.findings.value(id)});
    }
    const IdMap<DefinitionObject> &former = round.snapshot.objects;
    for (qsizetype i = 0; i < former.size(); ++i) {
        const ObjectId id = former.ids().at(i);
        if (isRelation(former.at(i).kind) && !objects.contains(id) && round.isDropped(id))
            take(round, {.object = former.sharedAt(i), .change = round.changes.of(id)});
    }
}

void DiagramContentMaker::takeEnums(const Round &round)
{
    const IdMap<EnumType> &enums = round.model.enums;
    for (qsizetype i = 0; i < enums.size(); ++i) {
        const ObjectId id = enums.ids().at(i);
        take(round, {.enumType = enums.sharedAt(i),
                     .enumBefore = sharedIn(round.snapshot.enums, id),
                     .change = round.changes.of(id),
                     .findings = round.findings.value(id)});
    }
    const IdMap<EnumType> &former = round.snapshot.enums;
    for (qsizetype i = 0; i < former.size(); ++i) {
        const ObjectId id = former.ids().at(i);
        if (!enums.contains(id) && round.isDropped(id))
            take(round, {.enumType = former.sharedAt(i), .change = round.changes.of(id)});
    }
}

void DiagramContentMaker::take(const Round &round, Made source)
{
    const ObjectId id = source.id();
    round.dress(source, id);
    const auto known = m_made.find(id);
    if (known != m_made.end() && round.isUpToDate(*known, source))
        known->round = m_round;
    else
        m_outdated.append(std::move(source));
}

/** When a project is opened that is everything. */
void DiagramContentMaker::completeOutdated(const Round &round)
{
    // They say what their ends are called, and begin where these are.
    if (!m_outdated.empty() && !m_virtualLinks.isEmpty()) {
        QSet<ObjectId> ends;
        for (const VirtualLink &link : m_virtualLinks)
            ends << link.fromTable << link.toTable;
        if (std::any_of(m_outdated.cbegin(), m_outdated.cend(),
                        [&ends](const Made &made) { return ends.contains(made.id()); }))
            m_isInOrder = false;
    }
    constexpr std::size_t leastPerThread = 64;
    const std::span all(m_outdated.data(), std::size_t(m_outdated.size()));
    onAllProcessors(all.size(), leastPerThread, [&round, all](std::size_t from, std::size_t to) {
        for (Made &made : all.subspan(from, to - from))
            round.complete(made);
    });
    for (Made &made : m_outdated) {
        made.round = m_round;
        Made &known = m_made[made.id()];
        replace(known, made);
        known = std::move(made);
    }
    m_outdated.clear();
}

/** Takes what is made anew over into the content, where its order stays the same. */
void DiagramContentMaker::replace(const Made &before, const Made &now)
{
    const auto sameLink = [](const Shared<LinkContent> &a, const Shared<LinkContent> &b) {
        return a->id == b->id && a->fromColumn == b->fromColumn;
    };
    const auto sameRow = [](const CardRow &a, const CardRow &b) { return a.column == b.column; };
    const bool staysInOrder =
        m_isInOrder && before.card && (*before.card)->name == (*now.card)->name &&
        std::equal((*before.card)->rows.cbegin(), (*before.card)->rows.cend(), (*now.card)->rows.cbegin(),
                   (*now.card)->rows.cend(), sameRow) &&
        std::equal(before.links.cbegin(), before.links.cend(), now.links.cbegin(), now.links.cend(), sameLink);
    if (!staysInOrder) {
        m_isInOrder = false;
        return;
    }
    m_content.cards.replace(m_cardPlaces.value((*now.card)->id), *now.card);
    for (const Shared<LinkContent> &link : now.links)
        m_content.links.replace(m_linkPlaces.value(link->id), link);
}

void DiagramContentMaker::forgetOthers()
{
    const qsizetype gone = m_made.removeIf([this](const auto &made) { return made->round != m_round; });
    if (gone > 0)
        m_isInOrder = false;
}

void DiagramContentMaker::putTogether()
{
    // In the order of ids first, so that what is named alike always comes in the same order.
    QList<ObjectId> ids = m_made.keys();
    std::sort(ids.begin(), ids.end());
    m_content.cards = {};
    m_content.links = {};
    for (const ObjectId id : std::as_const(ids)) {
        const Made &made = *m_made.constFind(id);
        m_content.cards.append(*made.card);
        for (const Shared<LinkContent> &link : made.links)
            m_content.links.append(link);
    }
    m_content.cards.stableSort([](const CardContent &a, const CardContent &b) {
        return a.name == b.name ? a.isGhost() < b.isGhost() : a.name < b.name;
    });
    m_cardPlaces.clear();
    for (qsizetype i = 0; i < m_content.cards.size(); ++i)
        m_cardPlaces.insert(m_content.cards.at(i).id, i);
    const auto rank = [this](const LinkContent &link) {
        const qsizetype card = m_cardPlaces.value(link.fromTable);
        return std::pair(card, positionOf(m_content.cards.at(card), link.fromColumn));
    };
    m_content.links.stableSort([&rank](const LinkContent &a, const LinkContent &b) { return rank(a) < rank(b); });
    appendVirtualLinks();
    m_linkPlaces.clear();
    for (qsizetype i = 0; i < m_content.links.size(); ++i)
        m_linkPlaces.insert(m_content.links.at(i).id, i);
    m_isInOrder = true;
}

void DiagramContentMaker::takeAnnotations(const DiagramLook &look)
{
    m_content.groups = look.annotations.groups;
    m_content.notes = look.annotations.notes;
    if (look.annotations.links == m_virtualLinks)
        return;
    m_virtualLinks = look.annotations.links;
    m_isInOrder = false;
}

void DiagramContentMaker::appendVirtualLinks()
{
    const auto nameOf = [this](ObjectId card, ObjectId column) {
        const CardContent &content = m_content.cards.at(m_cardPlaces.value(card));
        const qsizetype row = column.isNull() ? -1 : positionOf(content, column);
        return row < 0 ? content.name : content.name + QLatin1Char('.') + content.rows.at(row).name;
    };
    for (const VirtualLink &link : m_virtualLinks) {
        if (!m_cardPlaces.contains(link.fromTable) || !m_cardPlaces.contains(link.toTable))
            continue;
        QString toolTip =
            QStringLiteral("%1 → %2").arg(nameOf(link.fromTable, link.fromColumn), nameOf(link.toTable, link.toColumn));
        if (!link.label.isEmpty())
            toolTip.prepend(link.label + QLatin1Char('\n'));
        toolTip = toolTip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) + QStringLiteral("<br>") +
                  DiagramText::tr("Without a foreign key");
        m_content.links.append(Shared<LinkContent>({.id = link.id,
                                                    .fromTable = link.fromTable,
                                                    .fromColumn = link.fromColumn,
                                                    .toTable = link.toTable,
                                                    .toColumn = link.toColumn,
                                                    .toolTip = toolTip,
                                                    .kind = LinkContent::Kind::Virtual,
                                                    .label = link.label}));
    }
}

} // namespace joinery
