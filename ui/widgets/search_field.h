// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLineEdit>

class QAction;

namespace joinery {

/**
 * A field to filter or find with: a magnifier, a cross once there is text, Escape clears it (and only then leaves),
 * Down says that the person wants to go on into the results.
 */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

signals:
    void downPressed();
    /** Escape in an empty field. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_magnifier;
    QAction *m_clear;
};

} // namespace joinery
