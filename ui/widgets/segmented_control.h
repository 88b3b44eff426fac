// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace joinery {

/** A row of words of which exactly one is chosen: Forwards | Backwards. */
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &words, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setSegmentEnabled(int index, bool enabled);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace joinery
