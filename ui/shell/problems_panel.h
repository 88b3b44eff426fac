// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/finding.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace joinery {

class EmptyState;
class ProjectDocument;
class Selection;
class ThemeController;

/** What is wrong: findings in the model and files that could not be read. Choosing one shows where it is. */
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent = nullptr);

    [[nodiscard]] int count() const;
    /** The worst is an error rather than a warning. */
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

signals:
    void countChanged();

private:
    void fill();
    void show(QTreeWidgetItem *item);
    /** Does what the fix of the row says, if it has one. */
    void fix(QTreeWidgetItem *item);
    void showMenu(const QPoint &position);
    void setTheme(const Theme &theme);
    [[nodiscard]] QString placeOf(ObjectId object, ObjectId part) const;

    ProjectDocument &m_document;
    Selection &m_selection;
    ThemeController &m_themes;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    /** By row; without a code where the row is about a file. */
    QList<Finding> m_findings;
    int m_errors = 0;
};

} // namespace joinery
