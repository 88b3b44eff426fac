// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/connections/connection_chooser.h"
#include "ui/document/project_document.h"
#include "ui/shell/actions.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette_field.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/count_button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace joinery {

namespace {

constexpr int barHeight = 48;
/** Narrower than this, the field for the palette goes: its key and menu entry stay. */
constexpr int widthForPalette = 1040;
/** And these buttons. */
constexpr int widthForTools = 860;
constexpr int widthForRollBack = 720;

/** A button does what the action does and is enabled with it. */
void bind(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    const auto follow = [&button, &action] {
        button.setEnabled(action.isEnabled());
        button.setToolTip(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    follow();
}

} // namespace

TopBar::TopBar(ProjectDocument &document, const ActionSet &actions, ThemeController &themes, QMenu &projectMenu,
               QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_project(new QPushButton)
    , m_connections(new ConnectionChooser(document, themes))
    , m_palette(new PaletteField(actions.action(ActionId::FindOrRun).text(), {}, themes.theme()))
    , m_way(new QWidget)
    , m_review(new CountButton(tr("Review"), Role::Changed, themes.theme()))
    , m_apply(new CountButton(tr("Apply"), Role::Accent, themes.theme()))
    , m_rollBack(new CountButton(tr("Roll back"), Role::Secondary, themes.theme()))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(barHeight);
    m_project->setProperty("kind", QStringLiteral("flat"));
    m_project->setObjectName(QStringLiteral("projectButton"));
    m_project->setMenu(&projectMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_project);
    row->addWidget(m_connections);
    row->addSpacing(4);
    addTools(*row, actions);
    row->addStretch(1);
    row->addWidget(m_palette, 2);
    row->addStretch(1);
    addWayToDatabase(*row, actions, themes.theme());

    QAction &find = actions.action(ActionId::FindOrRun);
    bind(*m_palette, find);
    const auto showKeys = [this, &find] {
        m_palette->setKeys(
            find.shortcut().toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' ')));
    };
    connect(&find, &QAction::changed, m_palette, showKeys);
    showKeys();
    connect(&document, &ProjectDocument::projectChanged, this, &TopBar::showProjectName);
    connect(&themes, &ThemeController::themeChanged, m_palette, &PaletteField::setTheme);
    for (CountButton *button : {m_review, m_apply, m_rollBack})
        connect(&themes, &ThemeController::themeChanged, button, &CountButton::setTheme);
    showProjectName();
}

void TopBar::addTools(QHBoxLayout &row, const ActionSet &actions)
{
    const auto addTool = [&](ActionId id) {
        auto *button = new QToolButton;
        button->setDefaultAction(&actions.action(id));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row.addWidget(button);
        return button;
    };
    addTool(ActionId::Undo);
    addTool(ActionId::Redo);
    row.addSpacing(4);
    auto *add = new QPushButton(tr("+ Table"));
    add->setObjectName(QStringLiteral("addTableButton"));
    bind(*add, actions.action(ActionId::AddTable));
    row.addWidget(add);
    row.addSpacing(4);
    m_spare = {addTool(ActionId::Arrange), addTool(ActionId::Fit)};
}

void TopBar::addWayToDatabase(QHBoxLayout &row, const ActionSet &actions, const Theme &)
{
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_review->setObjectName(QStringLiteral("reviewButton"));
    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_rollBack->setObjectName(QStringLiteral("rollBackButton"));
    bind(*m_review, actions.action(ActionId::Review));
    bind(*m_apply, actions.action(ActionId::Apply));
    bind(*m_rollBack, actions.action(ActionId::RollBack));
    auto *buttons = new QHBoxLayout(m_way);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(row.spacing());
    buttons->addStretch();
    buttons->addWidget(m_review);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_rollBack);
    row.addWidget(m_way);
}

void TopBar::setPending(int count)
{
    m_review->setCount(count);
}

void TopBar::setUnapplied(int count)
{
    m_apply->setCount(count);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool roomy = width() >= widthForPalette;
    m_palette->setVisible(roomy);
    // What menus and keys do as well gives way to what says how things stand.
    for (QWidget *spare : std::as_const(m_spare))
        spare->setVisible(width() >= widthForTools);
    m_rollBack->setVisible(width() >= widthForRollBack);
    // The field stays where it is when numbers come to the buttons and go.
    const int kept = m_review->usualWidth() + m_apply->usualWidth() + m_rollBack->sizeHint().width() +
                     2 * m_way->layout()->spacing();
    m_way->setMinimumWidth(roomy ? kept : 0);
}

void TopBar::showProjectName()
{
    constexpr int widestName = 220;
    QFont bold = m_project->font();
    bold.setWeight(QFont::DemiBold);
    const QString &name = m_document.project().name;
    m_project->setText(QFontMetrics(bold).elidedText(name, Qt::ElideRight, widestName));
    m_project->setToolTip(m_document.folder());
    m_project->setAccessibleName(tr("Project %1").arg(name));
}

} // namespace joinery

#include "moc_top_bar.cpp"
