// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPushButton>

namespace joinery {

/** A button that shows what the sample project looks like, and says what is in it. */
class SampleCard : public QPushButton
{
    Q_OBJECT

public:
    SampleCard(const QString &title, const QString &explanation, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    /** Room for the words: the picture shrinks, and goes where there is too little for one. */
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsHeight(int width) const;

    QString m_explanation;
    Theme m_theme;
};

} // namespace joinery
