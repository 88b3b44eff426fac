// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/template_store.h"

#include <QObject>

namespace joinery {

class ClipboardFlow;

/** Adding what templates hold, and making templates of what is selected. */
class TemplateFlow : public QObject
{
    Q_OBJECT

public:
    /** Templates lie in the user's data folder, or in `folder` where given. */
    explicit TemplateFlow(ClipboardFlow &flow, const QString &folder = {});

    /** Lets a person choose a template, and what it is for. */
    void choose();
    /** Asks for a title and keeps the selection under it. */
    void saveSelected();
    /** Joins the two tables that are selected, or one with itself. */
    void addJoinTable();

    /** One undo step for the tables of all apps. */
    [[nodiscard]] Result<void> addTo(const QList<ObjectId> &tables, const TableTemplate &added);
    [[nodiscard]] const TemplateStore &store() const { return m_store; }

private:
    [[nodiscard]] QList<ObjectId> selectedTables() const;
    void save(const QString &title, const Fragment &fragment);

    ClipboardFlow &m_flow;
    TemplateStore m_store;
};

} // namespace joinery
