// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_actions.h"

#include "ui/clipboard/clipboard_flow.h"
#include "ui/clipboard/template_flow.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/editor/inspector.h"
#include "ui/navigator/navigator.h"
#include "ui/shell/actions.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sql_edit.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

namespace joinery {

namespace {

using Id = ActionId;

/** Somebody types: keys are about the text. */
bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus) ||
           qobject_cast<const QTextEdit *>(focus) || qobject_cast<const SqlEdit *>(focus);
}

} // namespace

ClipboardActions::ClipboardActions(Workspace &workspace, const ActionSet &actions)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_flow(new ClipboardFlow({workspace.document(), workspace.selection(), workspace.diagram(), workspace.themes(),
                                workspace.notices(), workspace.toasts(), workspace}))
    , m_templates(new TemplateFlow(*m_flow))
{
    connectActions();
    connect(&workspace.diagram(), &DiagramView::menuFilled, this, &ClipboardActions::addToMenu);
    connect(&workspace.selection(), &Selection::changed, this, &ClipboardActions::update);
    connect(&workspace.document(), &ProjectDocument::modelChanged, this, &ClipboardActions::update);
    workspace.diagram().viewport()->setAcceptDrops(true);
    workspace.diagram().viewport()->installEventFilter(this);
    update();
}

void ClipboardActions::connectActions()
{
    const auto when = [this](Id id, const char *ofText, auto run) {
        connect(&m_actions.action(id), &QAction::triggered, this, [ofText, run] {
            if (!isTyping())
                run();
            else if (ofText)
                QMetaObject::invokeMethod(QApplication::focusWidget(), ofText);
        });
        for (QWidget *widget :
             {static_cast<QWidget *>(&m_workspace.diagram()), static_cast<QWidget *>(&m_workspace.navigator().tree()),
              static_cast<QWidget *>(&m_workspace.inspector())})
            widget->addAction(&m_actions.action(id));
    };
    when(Id::Cut, "cut", [this] { m_flow->cut(); });
    when(Id::Copy, "copy", [this] { m_flow->copy(); });
    when(Id::Paste, "paste", [this] { m_flow->paste(); });
    when(Id::Duplicate, nullptr, [this] { m_flow->duplicate(); });
    connect(&m_workspace.inspector(), &Inspector::duplicateRequested, m_flow, &ClipboardFlow::duplicate);
    connect(&m_actions.action(Id::CopyJson), &QAction::triggered, this,
            [this] { m_flow->copy(FragmentMime::Text::Json); });
    connect(&m_actions.action(Id::AddFromSql), &QAction::triggered, this, [this] { m_flow->addFromSql(); });
    connect(&m_actions.action(Id::Templates), &QAction::triggered, m_templates, &TemplateFlow::choose);
    connect(&m_actions.action(Id::SaveTemplate), &QAction::triggered, m_templates, &TemplateFlow::saveSelected);
    connect(&m_actions.action(Id::AddJoinTable), &QAction::triggered, m_templates, &TemplateFlow::addJoinTable);
}

void ClipboardActions::addToMenu(QMenu &menu, bool isOnCard, QPointF point)
{
    menu.addSeparator();
    if (isOnCard) {
        for (const Id id : {Id::Cut, Id::Copy, Id::Duplicate})
            menu.addAction(&m_actions.action(id));
    }
    QAction *paste = menu.addAction(tr("Paste"), this, [this, point] { m_flow->pasteAt(point); });
    paste->setShortcut(m_actions.action(Id::Paste).shortcut());
    menu.addAction(&m_actions.action(Id::Templates));
    if (isOnCard)
        menu.addAction(&m_actions.action(Id::SaveTemplate));
    else
        menu.addAction(&m_actions.action(Id::AddFromSql));
}

void ClipboardActions::update()
{
    const QList<ObjectId> &objects = m_workspace.selection().objects();
    const bool any = std::any_of(objects.cbegin(), objects.cend(),
                                 [this](ObjectId id) { return isInModel(m_workspace.document(), id); });
    for (const Id id : {Id::Cut, Id::Copy, Id::CopyJson, Id::Duplicate, Id::SaveTemplate})
        m_actions.action(id).setEnabled(any);
    m_actions.action(Id::AddJoinTable).setEnabled(any && objects.size() <= 2);
}

bool ClipboardActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = scriptFileIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    // The dialog must not hold up the program that the file comes from.
    if (!isDrag)
        QMetaObject::invokeMethod(
            m_flow, [this, path] { m_flow->addFromSqlFile(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace joinery

#include "moc_clipboard_actions.cpp"
