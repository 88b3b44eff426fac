// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QToolButton;

namespace joinery {

/** A heading that folds what stands below it away and out again, by click, Space or Enter. Folded at first. */
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    FoldSection(const QString &title, QWidget *body, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTitle(const QString &title);
    /** Stands below the heading, folded or not. */
    void setSummary(QWidget *summary);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] QToolButton &heading() const { return *m_heading; }

signals:
    void toggled(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    QToolButton *m_heading;
    QWidget *m_body;
    Theme m_theme;
};

} // namespace joinery
