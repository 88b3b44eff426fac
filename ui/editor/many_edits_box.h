// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace joinery {

class ChoiceField;
class LineField;

/**
 * What can be changed of several selected tables at once: a column added to all, comment, namespace, app and options.
 * Fields show what all have in common. Each edit is one undo step; nothing happens where no table is selected.
 */
class ManyEditsBox : public QWidget
{
    Q_OBJECT

public:
    ManyEditsBox(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

    /** Shows the selection as it is now. */
    void refresh();

signals:
    /** Told after each edit: why nothing was done, or an empty text. */
    void performed(const QString &problem);

private:
    [[nodiscard]] QList<const Table *> tables() const;
    /** Makes an edit of the tables of each app. */
    void perform(const QString &undoText,
                 const std::function<QList<Operation>(const Schema &, const QList<ObjectId> &)> &edit);
    void addColumn(const QString &text);
    void moveToApp(const QString &app);
    void setOption(QCheckBox &box, bool TableOptions::*option, const QString &undoText);
    void refreshOption(QCheckBox &box, bool TableOptions::*option);
    [[nodiscard]] QCheckBox *option(const QString &text, bool TableOptions::*option, const QString &undoText);
    [[nodiscard]] QString dialect() const;

    ProjectDocument &m_document;
    Selection &m_selection;
    QLineEdit *m_column;
    QLabel *m_columnNote;
    LineField *m_comment;
    LineField *m_nameSpace;
    LineField *m_engine;
    ChoiceField *m_app;
    QCheckBox *m_strict;
    QCheckBox *m_withoutRowId;
    QCheckBox *m_unlogged;
};

} // namespace joinery
