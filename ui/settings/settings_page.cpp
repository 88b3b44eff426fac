// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace joinery {

SettingsPage::SettingsPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_title(title), m_explanation(label(explanation, "secondary")), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 16);
    m_rows->setSpacing(0);
    m_rows->addWidget(label(title, "title"));
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(0, 4, 0, 8);
    m_rows->addWidget(m_explanation);
    m_others.append(m_explanation);
}

SettingRow &SettingsPage::add(const QString &title, const QString &explanation, QWidget *control)
{
    auto *row = new SettingRow(title, explanation, control);
    m_settings.append(row);
    m_rows->addWidget(row);
    return *row;
}

void SettingsPage::addHeading(const QString &text)
{
    QLabel *heading = sectionTitle(text);
    heading->setContentsMargins(0, 16, 0, 4);
    m_rows->addWidget(heading);
    m_others.append(heading);
}

void SettingsPage::addBelow(QWidget *widget)
{
    m_rows->addWidget(widget);
    m_others.append(widget);
}

int SettingsPage::filter(const QStringList &words, const Theme &theme)
{
    int shown = 0;
    for (SettingRow *row : m_settings) {
        if (row->filter(words, m_title, theme))
            ++shown;
    }
    for (QWidget *other : m_others)
        other->setVisible(words.isEmpty());
    return shown;
}

} // namespace joinery

#include "moc_settings_page.cpp"
