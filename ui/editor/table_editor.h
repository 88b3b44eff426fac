// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"

namespace joinery {

/**
 * The table that the inspector shows, and the way to edit it. Pages and forms look at it and edit through it; it tells
 * when to look again.
 */
class TableEditor : public QObject
{
    Q_OBJECT

public:
    TableEditor(ProjectDocument &document, Selection &selection, QObject *parent = nullptr);

    void setTable(ObjectId id);
    [[nodiscard]] ObjectId id() const { return m_id; }
    [[nodiscard]] ProjectDocument &document() const { return m_document; }
    [[nodiscard]] Selection &selection() const { return m_selection; }

    /** As edited now; null when nothing is shown or the table is dropped. Valid until the next edit. */
    [[nodiscard]] const Table *table() const;
    /** The model of the table's app. */
    [[nodiscard]] const Schema &schema() const { return m_document.model(m_document.appOf(m_id)); }
    /** What the app's migrations add up to. */
    [[nodiscard]] const Schema &snapshot() const { return m_document.snapshot(m_document.appOf(m_id)); }
    /** As the migrations have it; null when it is new. */
    [[nodiscard]] const Table *oldTable() const;
    /** The table, else the dropped one; null when nothing is shown. */
    [[nodiscard]] const Table *shown() const;
    [[nodiscard]] bool isDropped() const { return !table() && oldTable(); }
    [[nodiscard]] ObjectChange change() const;
    /** What validation says about a part; about the table itself and all its parts when null. */
    [[nodiscard]] QList<Finding> findings(ObjectId part = {}) const;
    /** The tables that foreign keys may lead to: of all apps. */
    [[nodiscard]] Schema allTables() const { return m_document.unitedModel(); }
    /** The name of a table by id, wherever it is: "author". */
    [[nodiscard]] QString tableName(ObjectId table) const;

    /** One undo step; nothing happens where there are no operations. */
    [[nodiscard]] Result<void> perform(const QString &undoText, const QList<Operation> &operations, int mergeId = -1);
    [[nodiscard]] int newMergeId() const { return m_document.newMergeId(); }
    /** Selects a column, key or index of the table. */
    void selectPart(ObjectId part);

signals:
    /** Another table is shown: forget what was typed for the last one. */
    void tableChanged();
    /** The table, its changes or its findings may differ: look again. */
    void contentChanged();

private:
    ProjectDocument &m_document;
    Selection &m_selection;
    void collectFindings();

    ObjectId m_id;
    /** Those about this table, of maybe thousands. */
    QList<Finding> m_findings;
};

} // namespace joinery
