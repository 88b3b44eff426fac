// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;

namespace joinery {

/** One setting: what it is called and what it does at the left, what chooses it at the right. */
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /** `control` becomes its child, and is named by the title for screen readers. */
    SettingRow(const QString &title, const QString &explanation, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget &control() const { return *m_control; }
    [[nodiscard]] QString title() const { return m_title; }
    /** Shown where each word is in its texts or those of its page; marks the words. True when it is shown. */
    bool filter(const QStringList &words, const QString &page, const Theme &theme);

private:
    QString m_title;
    QString m_explanation;
    QLabel *m_titleLabel;
    QLabel *m_explanationLabel;
    QWidget *m_control;
};

/** The text as HTML with the words marked, in whatever case they are written. */
[[nodiscard]] QString withMarked(const QString &text, const QStringList &words, const Theme &theme);

} // namespace joinery
