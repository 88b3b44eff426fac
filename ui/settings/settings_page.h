// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_row.h"

class QLabel;
class QVBoxLayout;

namespace joinery {

/** Settings that belong together, below each other. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    SettingRow &add(const QString &title, const QString &explanation, QWidget *control);
    /** A line above the rows that follow. */
    void addHeading(const QString &text);
    /** At the end; hidden while something is looked for. */
    void addBelow(QWidget *widget);
    /** How many rows are shown. */
    int filter(const QStringList &words, const Theme &theme);

private:
    QString m_title;
    QLabel *m_explanation;
    QVBoxLayout *m_rows;
    QList<SettingRow *> m_settings;
    QList<QWidget *> m_others;
};

} // namespace joinery
