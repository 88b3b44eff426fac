// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_window.h"

#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"
#include "ui/widgets/sql_pane.h"
#include "ui/widgets/window_sizes.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

const QString sizeName = QStringLiteral("sql");
constexpr QSize usualSize{900, 640};

} // namespace

SqlWindow::SqlWindow(const QString &title, SqlPane &pane, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMaximizeButtonHint)
    , m_note(label({}, "problem"))
{
    setObjectName(QStringLiteral("sqlWindow"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Return belongs to the text.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(&pane, 1);
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    pane.show();
    setMinimumSize(480, 320);
    resize(usualSize);
    if (const WindowSizes *sizes = WindowSizes::of(*parent))
        sizes->restore(*this, sizeName);
    connect(this, &QDialog::finished, this, [this] {
        if (WindowSizes *sizes = WindowSizes::of(*parentWidget()))
            sizes->keep(*this, sizeName);
    });
    setTitle(title);
    takeKeys();
}

SqlWindow::~SqlWindow() = default;

void SqlWindow::setTitle(const QString &title)
{
    setWindowTitle(title);
}

void SqlWindow::setNote(const QString &text, bool isWarning)
{
    m_note->setText(breakable(text));
    m_note->setVisible(!text.isEmpty());
    restyle(*m_note, "look", isWarning ? QStringLiteral("warning") : QStringLiteral("problem"));
}

void SqlWindow::takeKeys()
{
    const QList<QAction *> actions = parentWidget()->window()->actions();
    for (QAction *action : actions) {
        for (const QKeySequence::StandardKey key : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Save}) {
            const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
            const QList<QKeySequence> own = action->shortcuts();
            if (std::any_of(own.cbegin(), own.cend(), [&keys](const QKeySequence &one) { return keys.contains(one); }))
                addAction(action);
        }
    }
}

} // namespace joinery

#include "moc_sql_window.cpp"
