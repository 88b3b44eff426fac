// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace joinery {

class BannerList;
class ManyEditsBox;

/** What the inspector shows while nothing is selected: the project in numbers, and how to go on. */
class ProjectPage : public QWidget
{
    Q_OBJECT

public:
    ProjectPage(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addTable();

    ProjectDocument &m_document;
    Selection &m_selection;
    QLabel *m_title;
    QGridLayout *m_numbers;
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
