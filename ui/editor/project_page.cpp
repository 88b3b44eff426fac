// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/project_page.h"

#include "core/operation/edits.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/edit_macro.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/many_edits_box.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

struct Numbers
{
    QString name;
    qsizetype tables = 0;
    qsizetype columns = 0;
    qsizetype objects = 0;
    qsizetype pending = 0;
};

Numbers numbersOf(const ProjectDocument &document, const App &app)
{
    Numbers numbers{.name = app.name,
                    .tables = app.model.tables.size(),
                    .objects = app.model.objects.size(),
                    .pending = document.pendingCount(app.name)};
    for (const Table &table : app.model.tables)
        numbers.columns += table.columns.size();
    return numbers;
}

void clear(QGridLayout &grid)
{
    while (grid.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(grid.takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QLabel *number(qsizetype value)
{
    QLabel *result = label(QString::number(value), value == 0 ? "secondary" : "plain");
    return result;
}

} // namespace

ProjectPage::ProjectPage(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_title(label({}, "title"))
    , m_numbers(new QGridLayout)
    , m_banners(new BannerList)
    , m_add(new QPushButton(tr("Add table")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("inspectorAddTable"));
    m_numbers->setHorizontalSpacing(8);
    m_numbers->setVerticalSpacing(6);
    QLabel *hint = label(tr("Select a table on the diagram or in the list to see and edit it here."), "secondary");
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 2, 16);
    rows->setSpacing(16);
    rows->addWidget(m_title);
    rows->addLayout(m_numbers);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    rows->addWidget(m_banners);
    rows->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ProjectPage::addTable);
    for (const auto signal :
         {&ProjectDocument::projectChanged, &ProjectDocument::migrationsChanged, &ProjectDocument::findingsChanged})
        connect(&document, signal, this, &ProjectPage::refresh);
    connect(&document, &ProjectDocument::diffChanged, this, &ProjectPage::refresh);
}

void ProjectPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void ProjectPage::refresh()
{
    // Counting a large project takes a moment: not with every key typed elsewhere.
    if (!isVisible())
        return;
    m_title->setText(breakable(m_document.project().name));
    clear(*m_numbers);
    const QStringList heads{tr("Tables"), tr("Columns"), tr("Views, triggers"), tr("Pending")};
    for (int column = 0; column < int(heads.size()); ++column) {
        QLabel *head = label(heads.at(column), "small");
        head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        head->setWordWrap(true);
        m_numbers->addWidget(head, 0, column);
        m_numbers->setColumnStretch(column, 1);
    }
    int row = 1;
    for (const App &app : m_document.project().apps) {
        const Numbers numbers = numbersOf(m_document, app);
        // Above its numbers: beside them the narrowest pane would leave no room for it.
        auto *name = new ElidedLabel(numbers.name);
        name->setProperty("look", QStringLiteral("strong"));
        m_numbers->addWidget(name, row, 0, 1, int(heads.size()));
        int column = 0;
        for (const qsizetype value : {numbers.tables, numbers.columns, numbers.objects, numbers.pending})
            m_numbers->addWidget(number(value), row + 1, column++);
        row += 2;
    }

    QList<Notice> notices;
    for (const Error &problem : m_document.problems())
        notices.append({.richText = problem.text().toHtmlEscaped(), .role = Role::Dropped});
    for (const Finding &finding : m_document.findings())
        notices.append({.richText = finding.text.toHtmlEscaped(),
                        .role = finding.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed,
                        .action = tr("Show"),
                        .act = [this, finding] { m_selection.reveal(finding.object, finding.part); }});
    m_banners->setNotices(notices);
    m_add->setEnabled(!m_document.project().apps.isEmpty());
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
    rows->setContentsMargins(12, 12, 2, 16);
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
    Result<void> done;
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
