// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/settings_pages.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/search_field.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr QSize usualSize{880, 640};
constexpr int listWidth = 184;

} // namespace

SettingsDialog::SettingsDialog(ThemeController &themes, const ActionSet &actions, QWidget *parent)
    : QDialog(parent)
    , m_themes(themes)
    , m_pages(makeSettingsPages(themes, actions))
    , m_search(new SearchField(tr("Find a setting"), themes.theme()))
    , m_list(new QListWidget)
    , m_area(new QScrollArea)
    , m_nothing(label(tr("No setting is called like that."), "secondary"))
{
    setWindowTitle(tr("Settings"));
    build();
    resize(usualSize.boundedTo(roomFor(*this).size()));
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::refresh);
    connect(m_search, &SearchField::left, this, &QDialog::reject);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        // Going to a page ends the search.
        m_search->clear();
        refresh();
    });
    connect(&themes, &ThemeController::themeChanged, this, [this](const Theme &theme) {
        m_search->setTheme(theme);
        refresh();
    });
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::build()
{
    m_list->setFixedWidth(listWidth);
    m_list->setProperty("look", QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    for (const SettingsPage *page : std::as_const(m_pages))
        m_list->addItem(page->title());
    auto *content = new QWidget;
    auto *stacked = new QVBoxLayout(content);
    stacked->setContentsMargins(8, 0, 16, 0);
    stacked->setSpacing(0);
    for (SettingsPage *page : std::as_const(m_pages))
        stacked->addWidget(page);
    stacked->addWidget(m_nothing);
    stacked->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto *reset = new QPushButton(tr("Reset all…"));
    reset->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("kind", QStringLiteral("primary"));
    close->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addWidget(separator(Qt::Vertical));
    middle->addWidget(m_area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(reset);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(m_search);
    rows->addLayout(middle, 1);
    rows->addLayout(buttons);
}

QStringList SettingsDialog::words() const
{
    return m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void SettingsDialog::refresh()
{
    const QStringList wanted = words();
    int shown = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int rows = m_pages.at(i)->filter(wanted, m_themes.theme());
        m_pages.at(i)->setVisible(wanted.isEmpty() ? i == m_list->currentRow() : rows > 0);
        shown += rows;
    }
    m_nothing->setVisible(shown == 0);
    m_area->ensureVisible(0, 0);
}

void SettingsDialog::resetPage()
{
    constexpr int keeps = 0;
    constexpr int resets = 1;
    MessageDialog dialog(tr("Reset all settings?"),
                         tr("Theme, saving, diagram, types and keys become what a new person finds. Projects stay as "
                            "they are."),
                         this);
    dialog.addAnswer(keeps, tr("Keep them"), "primary");
    dialog.addAnswer(resets, tr("Reset"), "danger");
    if (dialog.ask(keeps) == resets)
        m_themes.settings().set(Settings());
}

} // namespace joinery

#include "moc_settings_dialog.cpp"
