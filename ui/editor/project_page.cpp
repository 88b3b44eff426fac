// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/project_page.h"

#include "core/operation/edits.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/app_edits.h"
#include "ui/document/drop_elsewhere.h"
#include "ui/document/edit_macro.h"
#include "ui/editor/add_field.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/field.h"
#include "ui/editor/many_edits_box.h"
#include "ui/editor/targets_box.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

ProjectPage::ProjectPage(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_theme(theme)
    , m_title(label({}, "title"))
    , m_apps(new QVBoxLayout)
    , m_addApp(new AddField(tr("+ app"), theme))
    , m_name(new LineField(tr("Name of the project")))
    , m_targets(new TargetsBox(document))
    , m_banners(new BannerList)
    , m_add(new QPushButton(tr("Add table")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("inspectorAddTable"));
    m_addApp->edit().setObjectName(QStringLiteral("addApp"));
    m_addApp->edit().setToolTip(tr("For example: shop. It becomes a folder with tables and migrations of its own."));
    m_name->edit().setObjectName(QStringLiteral("nameOfProject"));
    m_apps->setSpacing(8);
    QLabel *hint = label(tr("Select a table on the diagram or in the list to see and edit it here."), "secondary");
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto *apps = new QVBoxLayout;
    apps->setSpacing(8);
    apps->addWidget(sectionTitle(tr("Apps")));
    apps->addWidget(AppBox::makeHeads());
    apps->addLayout(m_apps);
    apps->addWidget(m_addApp);
    auto *settings = new QVBoxLayout;
    settings->setSpacing(8);
    settings->addWidget(sectionTitle(tr("Project")));
    settings->addWidget(m_name);
    settings->addWidget(m_targets);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 4, 16);
    rows->setSpacing(16);
    rows->addWidget(m_title);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    rows->addLayout(apps);
    rows->addLayout(settings);
    rows->addWidget(m_banners);
    rows->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ProjectPage::addTable);
    connect(m_addApp, &AddField::entered, this, [this](const QString &name) {
        if (const Result<void> done = joinery::addApp(m_document, name); !done)
            m_addApp->refuse(done.error().text());
        else
            m_addApp->clear();
    });
    connect(m_name, &LineField::committed, this, [this](const QString &name) {
        if (const Result<void> done = renameProject(m_document, name); !done)
            m_name->refuse(done.error().text());
    });
    for (const auto signal :
         {&ProjectDocument::projectChanged, &ProjectDocument::migrationsChanged, &ProjectDocument::findingsChanged})
        connect(&document, signal, this, &ProjectPage::refresh);
    connect(&document, &ProjectDocument::diffChanged, this, &ProjectPage::refresh);
}

void ProjectPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_addApp->setTheme(theme);
    for (AppBox *box : std::as_const(m_boxes))
        box->setTheme(theme);
}

void ProjectPage::showApp(const QString &app)
{
    refreshApps();
    for (AppBox *box : std::as_const(m_boxes))
        box->setOpen(box->app() == app);
}

void ProjectPage::editApp(const QString &app, AppPart part)
{
    showApp(app);
    if (AppBox *box = boxOf(app))
        box->edit(part);
}

void ProjectPage::typeApp()
{
    m_addApp->edit().setFocus();
    emit shown(m_addApp);
}

void ProjectPage::editName()
{
    m_name->edit().setFocus();
    m_name->edit().selectAll();
    emit shown(m_targets);
}

void ProjectPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

AppBox *ProjectPage::boxOf(const QString &app) const
{
    const auto found =
        std::find_if(m_boxes.cbegin(), m_boxes.cend(), [&app](const AppBox *box) { return box->app() == app; });
    return found == m_boxes.cend() ? nullptr : *found;
}

AppBox *ProjectPage::addBox()
{
    auto *box = new AppBox(m_document, m_theme);
    connect(box, &AppBox::unfolded, this, [this, box] { emit shown(box); });
    return box;
}

void ProjectPage::refresh()
{
    // Counting a large project takes a moment: not with every key typed elsewhere.
    if (!isVisible())
        return;
    m_title->setText(breakable(m_document.project().name));
    m_name->setValue(m_document.project().name);
    m_targets->refresh();
    refreshApps();
    refreshBanners();
    m_add->setEnabled(!m_document.project().apps.isEmpty());
}

void ProjectPage::refreshApps()
{
    QStringList lacking;
    QList<AppBox *> spare = m_boxes;
    for (const App &app : m_document.project().apps) {
        if (AppBox *box = boxOf(app.name))
            spare.removeAll(box);
        else
            lacking.append(app.name);
    }
    // One for another is the same by another name: whoever typed it stays in its field.
    if (spare.size() == 1 && lacking.size() == 1)
        spare.takeFirst()->setApp(lacking.first());
    for (AppBox *box : std::as_const(spare)) {
        m_boxes.removeAll(box);
        box->hide();
        box->deleteLater();
    }
    int row = 0;
    for (const App &app : m_document.project().apps) {
        AppBox *box = boxOf(app.name);
        if (!box)
            m_boxes.append(box = addBox());
        m_apps->insertWidget(row++, box);
        box->setApp(app.name);
    }
}

void ProjectPage::refreshBanners()
{
    QList<Notice> notices;
    for (const Error &problem : m_document.problems())
        notices.append({.richText = problem.text().toHtmlEscaped(), .role = Role::Dropped});
    for (const Finding &finding : m_document.findings())
        notices.append({.richText = finding.text.toHtmlEscaped(),
                        .role = finding.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed,
                        .action = tr("Show"),
                        .act = [this, finding] { m_selection.reveal(finding.object, finding.part); }});
    m_banners->setNotices(notices);
}

void ProjectPage::addTable()
{
    const QList<App> &apps = m_document.project().apps;
    if (apps.isEmpty())
        return;
    const QString app = apps.first().name;
    const QList<Operation> edit =
        newTableEdit(freeName(tr("table"), takenObjectNames(m_document.unitedModel())), m_document.newTypes().key);
    if (const Result<void> done = m_document.perform(tr("Add table"), app, edit); done)
        m_selection.reveal(subjectOf(edit.first()).id);
}

ManyPage::ManyPage(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_title(label({}, "title"))
    , m_names(label({}, "secondary"))
    , m_note(label({}, "problem"))
    , m_edits(new ManyEditsBox(document, selection))
    , m_duplicate(new QPushButton(tr("Duplicate")))
    , m_drop(new QPushButton(tr("Drop")))
{
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_drop->setObjectName(QStringLiteral("dropSelected"));
    m_duplicate->setObjectName(QStringLiteral("duplicateSelected"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 4, 16);
    rows->setSpacing(12);
    rows->addWidget(m_title);
    rows->addWidget(m_names);
    rows->addLayout(buttons);
    rows->addWidget(m_note);
    rows->addWidget(m_edits);
    rows->addStretch();
    connect(m_edits, &ManyEditsBox::performed, this, [this](const QString &problem) {
        m_note->setText(breakable(problem));
        m_note->setVisible(!problem.isEmpty());
    });
    connect(m_drop, &QPushButton::clicked, this, &ManyPage::drop);
    connect(m_duplicate, &QPushButton::clicked, this, &ManyPage::duplicateRequested);
    connect(&document, &ProjectDocument::diffChanged, this, &ManyPage::refresh);
}

void ManyPage::refresh()
{
    if (m_selection.objects().size() < 2)
        return;
    constexpr qsizetype mostNames = 20;
    QStringList names;
    bool anyThere = false;
    bool anyTable = false;
    const DiagramAnnotations annotations = m_document.annotations();
    for (const ObjectId id : m_selection.objects()) {
        if (annotations.groups.contains(id) || annotations.notes.contains(id)) {
            names.append(annotations.notes.contains(id) ? tr("a note") : tr("a group"));
            continue;
        }
        const Table *table = m_document.table(id);
        const EnumType *enumType = m_document.enumType(id);
        const DefinitionObject *object = m_document.object(id);
        names.append(table ? table->name : enumType ? enumType->name : object ? object->name : QString());
        const Schema &model = m_document.model(m_document.appOf(id));
        anyTable |= model.tables.contains(id);
        anyThere |= model.tables.contains(id) || model.enums.contains(id) || model.objects.contains(id);
    }
    m_title->setText(tr("%n selected", nullptr, int(names.size())));
    const qsizetype more = names.size() - mostNames;
    m_names->setText(names.mid(0, mostNames).join(QStringLiteral(", ")) +
                     (more > 0 ? tr(" and %n more", nullptr, int(more)) : QString()));
    m_drop->setEnabled(anyThere);
    m_edits->refresh();
    m_duplicate->setEnabled(anyTable);
}

void ManyPage::drop()
{
    const QList<ObjectId> selected = m_selection.objects();
    if (!mayDropObjects(m_document, selected, this))
        return;
    EditMacro step(m_document, tr("Drop %n objects", nullptr, int(selected.size())));
    Result<void> done = dropElsewhere(m_document, tr("Drop"), selected);
    for (const ObjectId id : selected) {
        const QString app = m_document.appOf(id);
        const Schema &model = m_document.model(app);
        QList<Operation> operations = dropTableEdit(model, id);
        if (model.enums.contains(id))
            operations = dropEnumEdit(model, id);
        if (model.objects.contains(id))
            operations = dropObjectEdit(model, id);
        if (done && !operations.isEmpty())
            done = m_document.perform(tr("Drop"), app, operations);
    }
    step.end();
    report(done);
}

void ManyPage::report(const Result<void> &done)
{
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
}

} // namespace joinery

#include "moc_project_page.cpp"
