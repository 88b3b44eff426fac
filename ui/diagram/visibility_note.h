// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace joinery {

class CardVisibility;
class ProjectDocument;
class SegmentedControl;

/** Says when the canvas does not show all, and shows all again: hidden layers, or focus mode with its steps. */
class VisibilityNote : public QWidget
{
    Q_OBJECT

public:
    VisibilityNote(const ProjectDocument &document, CardVisibility &visibility, QWidget *parent = nullptr);

    /** Whether there is something to say. */
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] QString text() const;
    /** Looks anew at what is shown. */
    void refresh();
    /** Leaves focus mode, else shows all layers. */
    void showAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ProjectDocument &m_document;
    CardVisibility &m_visibility;
    QLabel *m_text;
    SegmentedControl *m_steps;
    QPushButton *m_showAll;
};

} // namespace joinery
