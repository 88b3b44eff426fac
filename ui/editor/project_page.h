// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/app_box.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace joinery {

class AddField;
class BannerList;
class LineField;
class ManyEditsBox;
class TargetsBox;

/** What the inspector shows while nothing is selected: the project and its apps, to be seen and edited. */
class ProjectPage : public QWidget
{
    Q_OBJECT

public:
    ProjectPage(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** Unfolds the app of this name, and no other. */
    void showApp(const QString &app);
    /** The same, with the cursor there. */
    void editApp(const QString &app, AppPart part);
    /** Puts the cursor where a new app is typed. */
    void typeApp();
    /** Puts the cursor into the name of the project. */
    void editName();

signals:
    /** Something came to be larger: it is to be seen whole. */
    void shown(QWidget *part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] AppBox *boxOf(const QString &app) const;
    [[nodiscard]] AppBox *addBox();
    void refresh();
    void refreshApps();
    void refreshBanners();
    void addTable();

    ProjectDocument &m_document;
    Selection &m_selection;
    Theme m_theme;
    QLabel *m_title;
    QVBoxLayout *m_apps;
    QList<AppBox *> m_boxes;
    AddField *m_addApp;
    LineField *m_name;
    TargetsBox *m_targets;
    BannerList *m_banners;
    QPushButton *m_add;
};

/** What the inspector shows while several tables or objects are selected: how many, and what can be done to all. */
class ManyPage : public QWidget
{
    Q_OBJECT

public:
    ManyPage(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

    void refresh();

signals:
    /** What is selected is wanted once more. */
    void duplicateRequested();

private:
    void drop();
    void report(const Result<void> &done);

    ProjectDocument &m_document;
    Selection &m_selection;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_note;
    ManyEditsBox *m_edits;
    QPushButton *m_duplicate;
    QPushButton *m_drop;
};

} // namespace joinery
