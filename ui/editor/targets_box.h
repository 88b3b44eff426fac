// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace joinery {

class ChoiceField;

/** The databases a project is for: which, and the one its model is designed for. */
class TargetsBox : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsBox(ProjectDocument &document, QWidget *parent = nullptr);

    void refresh();

private:
    void choose(const QString &dialect, bool isTarget);
    void designFor(const QString &dialect);
    void take(const QStringList &dialects);

    ProjectDocument &m_document;
    QList<QCheckBox *> m_ticks;
    ChoiceField *m_first;
    QLabel *m_note;
};

} // namespace joinery
