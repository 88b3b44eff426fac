// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/document/project_document.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace joinery {

class Dialect;
class EmptyState;
class Selection;
class SqlView;
class ThemeController;

/** The statements that make these tables, enums and objects of the model in a database; empty where there are none. */
[[nodiscard]] Result<QString> creationSql(const Project &project, const QSet<ObjectId> &objects,
                                          const Dialect &dialect);

/** The statements that make what is selected, to be read and copied. Works only while it is seen. */
class SqlPanel : public QWidget
{
    Q_OBJECT

public:
    SqlPanel(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent = nullptr);

    /** For the right of the tabs: the database, where a project is for several, and copying. */
    [[nodiscard]] QWidget *controls() const { return m_controls; }
    [[nodiscard]] QString sql() const { return m_sql; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildControls();
    void refreshSoon();
    void refresh();
    void fillDialects();
    void copy() const;
    /** What is selected; of groups, what is in them. */
    [[nodiscard]] QSet<ObjectId> chosen() const;
    void showNothing(const QString &title, const QString &sentence);

    ProjectDocument &m_document;
    Selection &m_selection;
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    SqlView *m_view;
    QWidget *m_controls;
    QComboBox *m_dialects;
    QPushButton *m_copy;
    QTimer m_refresh;
    QString m_sql;
};

} // namespace joinery
