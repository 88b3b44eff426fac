// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace joinery {

/**
 * Takes the next keys pressed in it as a shortcut: one combination, as menus show it. Backspace takes it away; Tab and
 * Escape keep their meaning. Letters alone are refused: they have to be typed elsewhere.
 */
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QList<QKeySequence> &keys);

signals:
    /** An empty sequence for none. */
    void chosen(const QKeySequence &key);
    /** What was pressed cannot be a shortcut. */
    void refused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace joinery
