// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/app_part.h"
#include "ui/shell/theme_controller.h"

#include <QScrollArea>

namespace joinery {

class AboutPanel;
class AnnotationPage;
class EnumPage;
class ManyPage;
class ObjectPage;
class ProjectPage;
class TableEditor;
class TablePage;

/**
 * The pane at the right: everything about what is selected, to be seen and edited. Every edit is one undo step; what
 * cannot be taken over stays in its field with the reason.
 */
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent = nullptr);
    ~Inspector() override;

    /** Puts the cursor into the name of the selected table or enum. */
    void editName();
    /** Shows the project, with nothing selected, and on it the app of that name. */
    void showApp(const QString &app);
    /** The same, with the cursor at a part of it. */
    void editApp(const QString &app, AppPart part);
    /** Puts the cursor where a new app is typed. */
    void typeApp();
    /** Puts the cursor into the name of the project. */
    void editProject();

    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 200}; }

signals:
    /** Someone wants to see this migration. */
    void migrationRequested(const QString &app, const QString &migration);
    /** What is selected is wanted once more. */
    void duplicateRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> pages() const;
    void showPage(QWidget &page);
    void followSelection();
    /** Shows the page that fits what is selected; leaves its tab alone. */
    void choosePage();
    void setTheme(const Theme &theme);
    void followFocus();
    /** Keeps the room of the scroll bar free while there is none, so that nothing moves when it comes. */
    void reserveScrollBar();

    ProjectDocument &m_document;
    Selection &m_selection;
    TableEditor *m_editor;
    QWidget *m_pages;
    TablePage *m_table;
    EnumPage *m_enum;
    ObjectPage *m_object;
    ProjectPage *m_project;
    ManyPage *m_many;
    AnnotationPage *m_annotation;
    AboutPanel *m_about;
    /** The field being edited is kept in sight, until a person scrolls. */
    bool m_followsFocus = true;
};

} // namespace joinery
