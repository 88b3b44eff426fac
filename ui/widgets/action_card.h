// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QPushButton>

namespace joinery {

/** A button with an icon, a title and a line that explains it. */
class ActionCard : public QPushButton
{
    Q_OBJECT

public:
    ActionCard(IconName icon, const QString &title, const QString &explanation, const Theme &theme,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    QString m_explanation;
    Theme m_theme;
};

} // namespace joinery
