// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_panel.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/empty_state.h"

#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QUndoStack>
#include <QUndoView>

namespace joinery {

namespace {

/** Only the step that the files hold has an icon; the names of all begin at the same place. */
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(iconExtent, iconExtent);
    }

private:
    static constexpr int iconExtent = 16;
};

} // namespace

HistoryPanel::HistoryPanel(QUndoStack &stack, ThemeController &themes, QWidget *parent)
    : QWidget(parent), m_stack(stack), m_view(new QUndoView(&stack)), m_pages(new QStackedLayout(this))
{
    m_view->setObjectName(QStringLiteral("historySteps"));
    m_view->setAccessibleName(tr("Steps that can be undone"));
    m_view->setEmptyLabel(tr("As it was opened"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setItemDelegate(new StepDelegate(m_view));
    m_pages->addWidget(new EmptyState(IconName::History, tr("Nothing to undo"),
                                      tr("Every edit becomes a step here. Click a step to go back to it, or forward."),
                                      themes.theme()));
    m_pages->addWidget(m_view);
    connect(&stack, &QUndoStack::indexChanged, this, &HistoryPanel::showState);
    connect(&themes, &ThemeController::themeChanged, this, &HistoryPanel::setTheme);
    setTheme(themes.theme());
    showState();
}

void HistoryPanel::setTheme(const Theme &theme)
{
    m_view->setCleanIcon(icon(IconName::Save, theme.accent, theme));
}

void HistoryPanel::showState()
{
    m_pages->setCurrentIndex(m_stack.count() > 0 ? 1 : 0);
}

} // namespace joinery

#include "moc_history_panel.cpp"
