// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace joinery {

class NoticeBar;
class ProjectDocument;
class ToastArea;

/**
 * Asks what to do with edits that a crash left behind: those of the latest run first, then older ones.
 *
 * Where the files were changed meanwhile it says so and shows both sides. Nothing is lost before the person chose, also
 * when the question is left open and the window closed.
 */
class RecoveryOffer : public QObject
{
    Q_OBJECT

public:
    /** `parent` owns it and is where dialogs appear. */
    RecoveryOffer(ProjectDocument &document, NoticeBar &notices, ToastArea &toasts, QWidget &parent);

    void offer();

private:
    void compare();
    void take();
    void confirmDrop();
    void drop();

    ProjectDocument &m_document;
    NoticeBar &m_notices;
    ToastArea &m_toasts;
    QWidget &m_parent;
};

} // namespace joinery
