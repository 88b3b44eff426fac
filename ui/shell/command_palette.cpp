// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int paletteWidth = 560;
constexpr int mostRows = 11;
constexpr int rowHeight = 32;
constexpr int distanceFromTop = 72;

} // namespace

CommandPalette::CommandPalette(ThemeController &themes, QWidget *parent)
    : QFrame(parent)
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(themes.theme(), this))
    , m_field(new SearchField(tr("Find a table or column, or run an action"), themes.theme()))
    , m_list(new QListView)
    , m_nothing(label(tr("Nothing by that name."), "secondary"))
{
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(tr("Find or run"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(m_field);
    rows->addWidget(m_list);
    rows->addWidget(m_nothing);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(&themes, &ThemeController::themeChanged, this, &CommandPalette::setTheme);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(QList<PaletteItem> items)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    m_model->setItems(std::move(items));
    search({});
    qApp->installEventFilter(this);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool CommandPalette::endsIt(const QObject &watched, const QEvent &event) const
{
    const auto *widget = qobject_cast<const QWidget *>(&watched);
    if (!widget || !isVisible() || widget == this || isAncestorOf(widget))
        return false;
    // A menu of the field itself is part of using it.
    if (event.type() == QEvent::MouseButtonPress)
        return widget->windowType() != Qt::Popup && widget->window()->windowType() != Qt::Popup;
    return event.type() == QEvent::Show && widget->isModal();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (endsIt(*watched, *event))
        hide();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        // A click inside the palette keeps it; the focus is where it goes only after this event.
        QTimer::singleShot(0, this, [this] {
            QWidget *focus = QApplication::focusWidget();
            const bool elsewhere =
                focus ? focus != this && !isAncestorOf(focus) : QApplication::activeModalWidget() != nullptr;
            if (isVisible() && elsewhere)
                hide();
        });
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CommandPalette::place()
{
    const QWidget *host = parentWidget();
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * rowHeight);
    const int width = std::min(paletteWidth, host->width() - 32);
    setFixedWidth(width);
    adjustSize();
    QWidget::move((host->width() - width) / 2, std::min(distanceFromTop, host->height() / 8));
}

void CommandPalette::search(const QString &text)
{
    m_model->setQuery(text);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    place();
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int from = m_list->currentIndex().row();
    const bool single = std::abs(rows) == 1;
    const int to = single ? (from + rows + count) % count : std::clamp(from + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(to));
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteItem *item = m_model->itemAt(index);
    if (!item || !item->enabled)
        return;
    const std::function<void()> chosen = item->run;
    dismiss();
    chosen();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_field->setTheme(theme);
}

} // namespace joinery

#include "moc_command_palette.cpp"
