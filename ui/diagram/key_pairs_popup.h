// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/key_offer.h"
#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace joinery {

class KeyPairs;
class ProjectDocument;

/** The pairs of a foreign key of several columns, asked for where it was drawn. Escape or a click beside it ends it. */
class KeyPairsPopup : public QFrame
{
    Q_OBJECT

public:
    KeyPairsPopup(ProjectDocument &document, const KeyDraft &draft, const Theme &theme, QWidget *parent);

    /** Shows it with its corner there, as far as the screen goes; it deletes itself. */
    void popUp(QPoint place);
    [[nodiscard]] const KeyDraft &draft() const { return m_draft; }

signals:
    void accepted(const joinery::KeyDraft &draft);
    /** The referring table is to get columns of its own for the key. */
    void columnsWanted();

private:
    void refresh();

    ProjectDocument &m_document;
    KeyDraft m_draft;
    KeyPairs *m_pairs;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace joinery
