// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/navigator_model.h"

#include "ui/diagram/app_colors.h"
#include "ui/document/project_document.h"
#include "ui/navigator/object_mime.h"

#include <QSet>

namespace joinery {

namespace {

/** Of app rows; rows below an app carry 1 + the app's row. */
constexpr quintptr topLevel = 0;

QString toolTipOf(const NavigatorEntry &entry)
{
    const QString kind = kindWord(entry);
    const QString change = changeWord(entry);
    return change.isEmpty() ? QStringLiteral("%1 %2").arg(kind, entry.name)
                            : QStringLiteral("%1 %2, %3").arg(kind, entry.name, change);
}

} // namespace

NavigatorModel::NavigatorModel(ProjectDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
    rebuild();
    // It follows every change of a model.
    connect(&document, &ProjectDocument::diffChanged, this, &NavigatorModel::updateApp);
    connect(&document, &ProjectDocument::findingsChanged, this, &NavigatorModel::updateAll);
    connect(&document, &ProjectDocument::projectChanged, this, &NavigatorModel::rebuild);
}

ObjectId NavigatorModel::objectAt(const QModelIndex &index) const
{
    const NavigatorEntry *entry = entryAt(index);
    return entry ? entry->id : ObjectId();
}

QString NavigatorModel::appAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_apps.at(index.internalId() == topLevel ? index.row() : int(index.internalId()) - 1).name;
}

const NavigatorEntry *NavigatorModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &m_apps.at(int(index.internalId()) - 1).entries.at(index.row());
}

QModelIndex NavigatorModel::indexOf(ObjectId object) const
{
    for (int app = 0; app < m_apps.size(); ++app) {
        const QList<NavigatorEntry> &entries = m_apps.at(app).entries;
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [&](const NavigatorEntry &entry) { return entry.id == object; });
        if (found != entries.cend())
            return createIndex(int(found - entries.cbegin()), 0, quintptr(app + 1));
    }
    return {};
}

QModelIndex NavigatorModel::indexOfApp(const QString &app) const
{
    for (int row = 0; row < m_apps.size(); ++row) {
        if (m_apps.at(row).name == app)
            return createIndex(row, 0, topLevel);
    }
    return {};
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_apps.size());
    return parent.internalId() == topLevel && parent.column() == 0 ? int(m_apps.at(parent.row()).entries.size()) : 0;
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NavigatorEntry *entry = entryAt(index);
    if (!entry)
        return appData(m_apps.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return toolTipOf(*entry);
    case ObjectRole:
        return QVariant::fromValue(entry->id);
    case AppRole:
        return appAt(index);
    case ChangeRole:
        return QVariant::fromValue(entry->change);
    case KindRole:
        return entry->kind ? QVariant(int(*entry->kind)) : QVariant();
    case EnumRole:
        return entry->isEnum;
    case ProblemRole:
        return entry->problem ? QVariant(int(*entry->problem)) : QVariant();
    default:
        return {};
    }
}

QVariant NavigatorModel::appData(const AppRow &app, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case AppRole:
        return app.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("app %1, %n tables and other objects", nullptr, int(app.entries.size())).arg(app.name);
    case PendingRole:
        return m_document.pendingCount(app.name);
    case ColorRole:
        return shownColor(m_document.project(), app.name);
    default:
        return {};
    }
}

bool NavigatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const NavigatorEntry *entry = entryAt(index);
    const QString name = value.toString().trimmed();
    const QString present = entry ? entry->name : appAt(index);
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty() || name == present)
        return false;
    if (!entry) {
        emit appRenameRequested(present, name);
        return true;
    }
    emit renameRequested(entry->id, name);
    return true;
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    const NavigatorEntry *entry = entryAt(index);
    if (!entry)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!entry->isDropped())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList NavigatorModel::mimeTypes() const
{
    return {objectMimeType()};
}

QMimeData *NavigatorModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ObjectId> objects;
    for (const QModelIndex &index : indexes) {
        if (const ObjectId object = objectAt(index); !object.isNull())
            objects.append(object);
    }
    return objects.isEmpty() ? nullptr : objectMime(objects);
}

void NavigatorModel::rebuild()
{
    QStringList names;
    for (const AppRow &app : m_apps)
        names.append(app.name);
    QStringList wanted;
    for (const App &app : m_document.project().apps)
        wanted.append(app.name);
    if (names == wanted) {
        updateAll();
        return;
    }
    beginResetModel();
    m_apps.clear();
    for (const QString &name : wanted)
        m_apps.append({name, navigatorEntries(m_document, name)});
    endResetModel();
}

void NavigatorModel::updateAll()
{
    for (const App &app : m_document.project().apps)
        updateApp(app.name);
}

void NavigatorModel::updateApp(const QString &app)
{
    const QModelIndex row = indexOfApp(app);
    if (!row.isValid())
        return;
    bringTo(row.row(), navigatorEntries(m_document, app, m_apps.at(row.row()).entries));
    emit dataChanged(row, row);
}

void NavigatorModel::bringTo(int appRow, const QList<NavigatorEntry> &entries)
{
    removeMissing(appRow, entries);
    QList<NavigatorEntry> &shown = m_apps[appRow].entries;
    const QModelIndex parent = createIndex(appRow, 0, topLevel);
    for (int row = 0; row < entries.size(); ++row) {
        const NavigatorEntry &wanted = entries.at(row);
        const auto found = std::find_if(shown.cbegin() + row, shown.cend(),
                                        [&](const NavigatorEntry &entry) { return entry.id == wanted.id; });
        const int from = int(found - shown.cbegin());
        if (found == shown.cend()) {
            beginInsertRows(parent, row, row);
            shown.insert(row, wanted);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows(parent, from, from, parent, row);
            shown.move(from, row);
            endMoveRows();
        }
        if (shown.at(row) != wanted) {
            shown[row] = wanted;
            const QModelIndex changed = index(row, 0, parent);
            emit dataChanged(changed, changed);
        }
    }
}

void NavigatorModel::removeMissing(int appRow, const QList<NavigatorEntry> &entries)
{
    QSet<ObjectId> wanted;
    for (const NavigatorEntry &entry : entries)
        wanted.insert(entry.id);
    QList<NavigatorEntry> &shown = m_apps[appRow].entries;
    const QModelIndex parent = createIndex(appRow, 0, topLevel);
    for (int row = int(shown.size()) - 1; row >= 0; --row) {
        if (wanted.contains(shown.at(row).id))
            continue;
        beginRemoveRows(parent, row, row);
        shown.removeAt(row);
        endRemoveRows();
    }
}

} // namespace joinery

#include "moc_navigator_model.cpp"
