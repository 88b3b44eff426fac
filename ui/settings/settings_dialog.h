// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QScrollArea;

namespace joinery {

class ActionSet;
class SearchField;
class SettingsPage;
class ThemeController;

/**
 * Shows and changes the settings; each change counts at once. Typing into the field above shows what it is about, of
 * all pages together.
 */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(ThemeController &themes, const ActionSet &actions, QWidget *parent = nullptr);

private:
    void build();
    void refresh();
    void resetPage();
    [[nodiscard]] QStringList words() const;

    ThemeController &m_themes;
    QList<SettingsPage *> m_pages;
    SearchField *m_search;
    QListWidget *m_list;
    QScrollArea *m_area;
    QLabel *m_nothing;
};

} // namespace joinery
