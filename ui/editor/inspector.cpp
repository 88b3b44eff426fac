// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inspector.h"

#include "ui/editor/about_panel.h"
#include "ui/editor/annotation_page.h"
#include "ui/editor/enum_page.h"
#include "ui/editor/field.h"
#include "ui/editor/object_page.h"
#include "ui/editor/project_page.h"
#include "ui/editor/table_editor.h"
#include "ui/editor/table_page.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace joinery {

Inspector::Inspector(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_selection(selection)
    , m_editor(new TableEditor(document, selection, this))
    , m_pages(new QWidget)
    , m_table(new TablePage(*m_editor, themes.theme()))
    , m_enum(new EnumPage(document, themes.theme()))
    , m_object(new ObjectPage(document, themes.theme()))
    , m_project(new ProjectPage(document, selection, themes.theme()))
    , m_many(new ManyPage(document, selection))
    , m_annotation(new AnnotationPage(document, selection, themes.theme()))
    , m_about(new AboutPanel(document, selection, themes.theme()))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_pages->setProperty("look", QStringLiteral("panel"));
    auto *rows = new QVBoxLayout(m_pages);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page : pages())
        rows->addWidget(page, 1);
    rows->addWidget(m_about);
    setWidget(m_pages);

    connect(&selection, &Selection::changed, this, &Inspector::followSelection);
    connect(&document, &ProjectDocument::modelChanged, this, &Inspector::choosePage);
    connect(&document, &ProjectDocument::migrationsChanged, this, &Inspector::choosePage);
    connect(&document, &ProjectDocument::annotationsChanged, this, &Inspector::choosePage);
    connect(&themes, &ThemeController::themeChanged, this, &Inspector::setTheme);
    connect(m_many, &ManyPage::duplicateRequested, this, &Inspector::duplicateRequested);
    const auto bringIntoSight = [this](QWidget *part) {
        // Once the layout has given it its place.
        QTimer::singleShot(0, part, [this, part] { ensureWidgetVisible(part, 0, 12); });
    };
    connect(m_table, &TablePage::shown, this, bringIntoSight);
    connect(m_project, &ProjectPage::shown, this, bringIntoSight);
    connect(m_about, &AboutPanel::migrationRequested, this, &Inspector::migrationRequested);
    m_pages->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_followsFocus = true; });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_followsFocus = false; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Inspector::reserveScrollBar);
    reserveScrollBar();
    followSelection();
}

Inspector::~Inspector()
{
    // A field that gives up the focus says what was typed into it, which has to be while all of this is still here.
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_pages->isAncestorOf(focus))
        focus->clearFocus();
    disconnect(qApp, nullptr, this, nullptr);
}

void Inspector::reserveScrollBar()
{
    const bool isThere = verticalScrollBar()->maximum() > 0;
    setViewportMargins(0, 0, isThere ? 0 : verticalScrollBar()->sizeHint().width(), 0);
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    // A remark that comes to stand above the field being edited would push it out of sight. Later: everything has its
    // new place then.
    if (watched == m_pages && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &Inspector::followFocus);
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::followFocus()
{
    QWidget *edit = m_pages->focusWidget();
    QWidget *around = edit ? edit->parentWidget() : nullptr;
    auto *field = qobject_cast<Field *>(around);
    if (!field && around)
        field = qobject_cast<Field *>(around->parentWidget());
    if (!m_followsFocus || !field || !edit->hasFocus())
        return;
    // Of a text field alone Qt shows the line with the cursor only, and cuts the rest.
    const bool fits = field->height() + 24 <= viewport()->height();
    ensureWidgetVisible(fits ? static_cast<QWidget *>(field) : edit, 0, 12);
}

QList<QWidget *> Inspector::pages() const
{
    return {m_table, m_enum, m_object, m_project, m_many, m_annotation};
}

void Inspector::showPage(QWidget &page)
{
    for (QWidget *each : pages())
        each->setVisible(each == &page);
    m_about->setVisible(&page != m_many && &page != m_project);
}

void Inspector::followSelection()
{
    choosePage();
    if (m_selection.objects().size() == 1 && m_document.table(m_selection.current()))
        m_table->followSelection();
}

void Inspector::choosePage()
{
    const ObjectId current = m_selection.current();
    if (m_selection.objects().size() > 1) {
        m_many->refresh();
        showPage(*m_many);
    } else if (AnnotationPage::isAbout(m_document, m_selection)) {
        m_annotation->refresh();
        showPage(*m_annotation);
    } else if (m_document.table(current)) {
        m_editor->setTable(current);
        showPage(*m_table);
    } else if (m_document.enumType(current)) {
        m_enum->setEnum(current);
        showPage(*m_enum);
    } else if (m_document.object(current)) {
        m_object->setObject(current);
        showPage(*m_object);
    } else {
        showPage(*m_project);
    }
}

void Inspector::editName()
{
    if (m_document.table(m_selection.current()))
        m_table->editName();
    else if (m_document.enumType(m_selection.current()))
        m_enum->editName();
    else if (m_document.object(m_selection.current()))
        m_object->editName();
    else if (AnnotationPage::isAbout(m_document, m_selection))
        m_annotation->editName();
}

void Inspector::showApp(const QString &app)
{
    m_selection.clear();
    m_project->showApp(app);
}

void Inspector::editApp(const QString &app, AppPart part)
{
    m_selection.clear();
    m_project->editApp(app, part);
}

void Inspector::typeApp()
{
    m_selection.clear();
    m_project->typeApp();
}

void Inspector::editProject()
{
    m_selection.clear();
    m_project->editName();
}

void Inspector::setTheme(const Theme &theme)
{
    m_project->setTheme(theme);
    m_table->setTheme(theme);
    m_enum->setTheme(theme);
    m_object->setTheme(theme);
    m_annotation->setTheme(theme);
    m_about->setTheme(theme);
}

} // namespace joinery
