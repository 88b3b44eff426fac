// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <QWidget>

namespace joinery {

class FoldSection;
class LinkList;

/**
 * Below the fields of the inspector: what the selected table, column or object uses and what uses it, and the
 * migrations that made it what it is. Worked out only while a section is unfolded, a moment after the selection rests;
 * of a large model in a thread.
 */
class AboutPanel : public QWidget
{
    Q_OBJECT

public:
    AboutPanel(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent = nullptr);
    ~AboutPanel() override;

    void setTheme(const Theme &theme);

signals:
    void migrationRequested(const QString &app, const QString &migration);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void refreshUses();
    void refreshStory();
    /** The selected column; null where the whole object is meant. */
    [[nodiscard]] ObjectId column() const;
    [[nodiscard]] QString titleOf(ObjectId object, ObjectId part) const;

    ProjectDocument &m_document;
    Selection &m_selection;
    LinkList *m_usesList;
    LinkList *m_storyList;
    FoldSection *m_uses;
    FoldSection *m_story;
    QTimer m_wait;
    /** Counts what was asked, so that late answers are known as such. */
    int m_asked = 0;
};

} // namespace joinery
