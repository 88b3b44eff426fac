// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPushButton>

namespace joinery {

/** A button with a number in a pill behind its text: "Review 6". The pill is not there for zero. */
class CountButton : public QPushButton
{
    Q_OBJECT

public:
    CountButton(const QString &text, Role role, const Theme &theme, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    /** Room for a number as it usually gets: kept free, nothing beside the button moves when the number comes. */
    [[nodiscard]] int usualWidth() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int pillWidth(int count) const;
    [[nodiscard]] bool isPrimary() const;

    Role m_role;
    Theme m_theme;
    int m_count = 0;
};

} // namespace joinery
