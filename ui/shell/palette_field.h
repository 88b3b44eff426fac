// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPushButton>

namespace joinery {

/** Looks like a field to search in and opens the command palette: "Find or run…  Ctrl K". */
class PaletteField : public QPushButton
{
    Q_OBJECT

public:
    PaletteField(const QString &text, const QString &keys, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    Theme m_theme;
};

} // namespace joinery
