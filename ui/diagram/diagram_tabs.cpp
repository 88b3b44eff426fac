// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_tabs.h"

#include "ui/diagram/diagram_book.h"
#include "ui/document/project_document.h"
#include "ui/shell/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

namespace joinery {

namespace {

constexpr int leastEditor = 140;
constexpr int widestTitle = 200;
constexpr int buttonHeight = 32;

} // namespace

DiagramTabs::DiagramTabs(ProjectDocument &document, DiagramBook &book, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_document(document), m_book(book), m_bar(new QTabBar), m_add(new QToolButton)
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    // Where they do not fit they are scrolled: cut to a few letters they would all read the same.
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Diagrams"));
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->installEventFilter(this);
    m_add->setToolTip(tr("New diagram"));
    m_add->setAccessibleName(tr("New diagram"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 0, Qt::AlignBottom);
    m_add->setFixedHeight(buttonHeight);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    row->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this, &DiagramTabs::showCurrent);
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &DiagramTabs::beginRename);
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        QMenu *menu = makeMenu(m_bar->tabAt(point));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_bar->mapToGlobal(point));
    });
    connect(m_add, &QToolButton::clicked, this, [this] {
        endRename(true);
        m_book.addEmpty();
    });
    connect(&document, &ProjectDocument::diagramsChanged, this, &DiagramTabs::refresh);
    connect(&document, &ProjectDocument::shownDiagramChanged, this, &DiagramTabs::refresh);
    setTheme(theme);
    refresh();
}

void DiagramTabs::setTheme(const Theme &theme)
{
    m_add->setIcon(icon(IconName::Add, theme));
}

void DiagramTabs::refresh()
{
    endRename(false);
    const QScopedValueRollback guard(m_refreshing, true);
    m_keys = m_book.all();
    while (m_bar->count() > m_keys.size())
        m_bar->removeTab(m_bar->count() - 1);
    for (int tab = 0; tab < m_keys.size(); ++tab) {
        // An ampersand is part of a title, not a mark of a key.
        const QString whole = m_book.titleOf(m_keys.at(tab));
        const QString title = m_bar->fontMetrics()
                                  .elidedText(whole, Qt::ElideRight, widestTitle)
                                  .replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (tab == m_bar->count())
            m_bar->addTab(title);
        else if (m_bar->tabText(tab) != title)
            m_bar->setTabText(tab, title);
        const NamedDiagram *diagram = namedDiagram(m_document.project(), m_keys.at(tab));
        const QString toolTip =
            diagram ? tr("%1: a diagram kept in %2").arg(whole, m_keys.at(tab).app) : tr("The tables of all apps");
        // What a file says is no HTML.
        m_bar->setTabToolTip(tab, QStringLiteral("<qt>%1</qt>").arg(toolTip.toHtmlEscaped()));
    }
    m_bar->setCurrentIndex(int(std::max<qsizetype>(0, m_keys.indexOf(m_document.shownDiagram()))));
    m_bar->updateGeometry();
}

void DiagramTabs::showCurrent()
{
    if (!m_refreshing)
        m_document.showDiagram(keyAt(m_bar->currentIndex()));
}

QMenu *DiagramTabs::makeMenu(int tab)
{
    auto *menu = new QMenu(this);
    const DiagramKey key = keyAt(tab);
    if (tab >= 0) {
        QAction *rename = menu->addAction(tr("Rename"), this, [this, tab] { beginRename(tab); });
        rename->setShortcut(Qt::Key_F2);
        rename->setEnabled(!key.isMain());
        menu->addAction(tr("Duplicate"), this, [this, key] {
            m_document.showDiagram(key);
            m_book.duplicate();
        });
        QAction *remove = menu->addAction(tr("Delete diagram"), this, [this, key] { emit removeRequested(key); });
        remove->setEnabled(!key.isMain());
        menu->addSeparator();
    }
    menu->addAction(tr("New diagram"), this, [this] { m_book.addEmpty(); });
    return menu;
}

void DiagramTabs::renameShown()
{
    beginRename(int(m_keys.indexOf(m_document.shownDiagram())));
}

void DiagramTabs::beginRename(int tab)
{
    const DiagramKey key = keyAt(tab);
    if (tab < 0 || key.isMain())
        return;
    endRename(false);
    m_renamed = key;
    m_editor = new QLineEdit(m_book.titleOf(key), this);
    m_editor->setObjectName(QStringLiteral("diagramTitle"));
    m_editor->setAccessibleName(tr("Title of the diagram"));
    m_editor->setMaxLength(80);
    QRect place = m_bar->tabRect(tab).translated(m_bar->pos());
    place.setWidth(std::max(place.width(), leastEditor));
    place.moveRight(std::min(place.right(), width() - 1));
    m_editor->setGeometry(QRect(place.left(), (height() - m_editor->sizeHint().height()) / 2, place.width(),
                                m_editor->sizeHint().height()));
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DiagramTabs::endRename(bool take)
{
    if (!m_editor)
        return;
    QLineEdit *editor = std::exchange(m_editor, nullptr);
    const QString title = editor->text();
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_bar->setFocus(Qt::OtherFocusReason);
    if (take)
        m_book.rename(m_renamed, title);
}

bool DiagramTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && m_editor) {
        if (event->type() == QEvent::FocusOut) {
            endRename(true);
            return false;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
        if (ends)
            endRename(key != Qt::Key_Escape);
        return ends;
    }
    // A click on a tab leaves the focus where it is.
    if (watched == m_bar && event->type() == QEvent::MouseButtonPress)
        endRename(true);
    if (watched == m_bar && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        renameShown();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace joinery

#include "moc_diagram_tabs.cpp"
