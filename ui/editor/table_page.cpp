// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/table_page.h"

#include "core/base/sql_lexer.h"
#include "ui/editor/column_form.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/columns_page.h"
#include "ui/editor/exclusion_form.h"
#include "ui/editor/finding_notices.h"
#include "ui/editor/index_form.h"
#include "ui/editor/key_forms.h"
#include "ui/editor/options_page.h"
#include "ui/editor/partition_form.h"
#include "ui/editor/table_notices.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

namespace joinery {

TablePage::TablePage(TableEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new ElidedLabel)
    , m_badge(new Badge)
    , m_name(new LineField(tr("Name")))
    , m_comment(new LineField(tr("Comment")))
    , m_tabs(new QTabBar)
    , m_columns(new ColumnsPage(editor, theme))
    , m_keys(new PartsPage(
          editor, {PartKind::PrimaryKey, PartKind::Unique, PartKind::ForeignKey, PartKind::Check, PartKind::Exclusion},
          theme))
    , m_indexes(new PartsPage(editor, {PartKind::Index}, theme))
    , m_triggers(new PartsPage(editor, {PartKind::Object}, theme))
    , m_partitions(new PartsPage(editor, {PartKind::Partition}, theme))
    , m_options(new OptionsPage(editor, m_partitions))
    , m_banners(new BannerList)
    , m_line(separator())
    , m_columnForm(new ColumnForm(editor))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 4, 16);
    rows->setSpacing(0);
    rows->addWidget(buildHeader());
    rows->addWidget(m_tabs);
    rows->addWidget(separator());
    for (QWidget *page :
         {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_indexes),
          static_cast<QWidget *>(m_triggers), static_cast<QWidget *>(m_options)})
        rows->addWidget(page);
    rows->addSpacing(12);
    rows->addWidget(m_banners);
    rows->addSpacing(12);
    buildForms(theme, *rows);
    rows->addStretch();

    connectHeader();
    for (PartsPage *page : {m_keys, m_indexes, m_partitions}) {
        connect(page, &PartsPage::picked, this, [this](const PartChoice &part) { pick(part, false); });
        connect(page, &PartsPage::opened, this, [this](const PartChoice &part) { pick(part, true); });
    }
    // Triggers are objects of their own, with a page of their own.
    connect(m_triggers, &PartsPage::opened, this,
            [this](const PartChoice &trigger) { m_editor.selection().reveal(trigger.id); });
    connect(m_tabs, &QTabBar::currentChanged, this, &TablePage::showTab);
    connect(&editor, &TableEditor::contentChanged, this, &TablePage::refresh);
    connect(&editor, &TableEditor::tableChanged, this, [this] {
        m_part.reset();
        m_name->startAnew();
        m_comment->startAnew();
    });
    refresh();
    showTab();
}

QWidget *TablePage::buildHeader()
{
    m_title->setProperty("look", QStringLiteral("title"));
    m_name->edit().setObjectName(QStringLiteral("tableName"));
    m_comment->edit().setObjectName(QStringLiteral("tableComment"));
    m_comment->edit().setPlaceholderText(tr("What this table holds"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("Parts of the table"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title : {tr("Columns"), tr("Keys"), tr("Indexes"), tr("Triggers"), tr("Options")})
        m_tabs->addTab(title);

    auto *header = new QWidget;
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_badge);
    auto *rows = new QVBoxLayout(header);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(8);
    rows->addLayout(titleRow);
    rows->addWidget(m_name);
    rows->addWidget(m_comment);
    return header;
}

void TablePage::buildForms(const Theme &theme, QVBoxLayout &rows)
{
    rows.addWidget(m_line);
    rows.addSpacing(12);
    rows.addWidget(m_columnForm);
    m_columnForm->setTheme(theme);
    m_options->setTheme(theme);
    m_partForms = {{int(PartKind::PrimaryKey), new PrimaryKeyForm(m_editor)},
                   {int(PartKind::Unique), new UniqueForm(m_editor)},
                   {int(PartKind::ForeignKey), new ForeignKeyForm(m_editor, theme)},
                   {int(PartKind::Check), new CheckForm(m_editor, theme)},
                   {int(PartKind::Exclusion), new ExclusionForm(m_editor, theme)},
                   {int(PartKind::Index), new IndexForm(m_editor, theme)},
                   {int(PartKind::Partition), new PartitionForm(m_editor)}};
    for (const PartKind kind : {PartKind::PrimaryKey, PartKind::Unique, PartKind::ForeignKey, PartKind::Check,
                                PartKind::Exclusion, PartKind::Index, PartKind::Partition}) {
        PartForm *form = formOf(kind);
        form->setTheme(theme);
        form->hide();
        rows.addWidget(form);
    }
}

void TablePage::connectHeader()
{
    for (LineField *field : {m_name, m_comment})
        connect(field, &LineField::began, this, [this, field] { field->setSession(m_editor.newMergeId()); });
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        const Table *table = m_editor.table();
        if (!table)
            return;
        const QString name = text.trimmed();
        if (name.isEmpty()) {
            m_name->refuse(tr("A table needs a name."));
            return;
        }
        if (name == table->name)
            return;
        const Result<void> done =
            m_editor.perform(tr("Rename table"), {RenameTable{referenceTo(*table), name, {}}}, m_name->session());
        if (!done)
            m_name->refuse(done.error().text());
    });
    connect(m_comment, &LineField::edited, this, [this](const QString &text) {
        const Table *table = m_editor.table();
        if (!table || table->comment == text)
            return;
        const AlterTableOptions alter{referenceTo(*table), table->options, table->options, table->comment, text};
        const Result<void> done = m_editor.perform(tr("Change comment"), {alter}, m_comment->session());
        if (!done)
            m_comment->refuse(done.error().text());
    });
}

void TablePage::setTheme(const Theme &theme)
{
    m_columns->setTheme(theme);
    m_keys->setTheme(theme);
    m_indexes->setTheme(theme);
    m_triggers->setTheme(theme);
    m_partitions->setTheme(theme);
    m_options->setTheme(theme);
    m_columnForm->setTheme(theme);
    for (PartForm *form : std::as_const(m_partForms))
        form->setTheme(theme);
}

TablePage::Tab TablePage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void TablePage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TablePage::editName()
{
    m_name->edit().setFocus();
    m_name->edit().selectAll();
}

PartForm *TablePage::formOf(PartKind kind) const
{
    return m_partForms.value(int(kind));
}

void TablePage::followSelection()
{
    const ObjectId part = m_editor.selection().part();
    const Table *table = m_editor.table();
    if (table && table->column(part)) {
        setTab(ColumnsTab);
        m_columns->showColumn(part);
    } else if (const std::optional<PartChoice> key = m_keys->find(part)) {
        m_part = key;
        setTab(KeysTab);
    } else if (const std::optional<PartChoice> index = m_indexes->find(part)) {
        m_part = index;
        setTab(IndexesTab);
    } else if (const std::optional<PartChoice> partition = m_partitions->find(part)) {
        m_part = partition;
        setTab(OptionsTab);
    } else {
        m_columns->showColumn(part);
    }
    refresh();
}

void TablePage::pick(const PartChoice &part, bool enter)
{
    m_part = part;
    m_editor.selectPart(part.id);
    showForm();
    PartForm *form = formOf(part.kind);
    emit shown(form);
    if (enter && form->isVisible())
        form->focusFirst();
}

void TablePage::showTab()
{
    m_columns->setVisible(tab() == ColumnsTab);
    m_keys->setVisible(tab() == KeysTab);
    m_indexes->setVisible(tab() == IndexesTab);
    m_triggers->setVisible(tab() == TriggersTab);
    m_options->setVisible(tab() == OptionsTab);
    showForm();
}

void TablePage::showForm()
{
    const Table *table = m_editor.table();
    const ObjectId part = m_editor.selection().part();
    const bool showsColumn = table && tab() == ColumnsTab && table->column(part);
    m_columnForm->setColumn(showsColumn ? part : ObjectId());
    m_columnForm->setVisible(showsColumn);

    // A part that was dropped meanwhile has no fields.
    const auto has = [this](const PartsPage *each) { return each->find(m_part->id).has_value(); };
    const QList<PartsPage *> all = partsPages();
    if (m_part && !m_part->id.isNull() && std::none_of(all.cbegin(), all.cend(), has))
        m_part.reset();
    const PartsPage *page = shownParts();
    const PartSection *section = page && m_part ? page->section(m_part->kind) : nullptr;
    const int row = section ? section->model().rowOf(m_part->id) : -1;
    const bool showsPart = table && row >= 0 && !section->model().isDropped(row);
    for (auto form = m_partForms.cbegin(); form != m_partForms.cend(); ++form) {
        const bool isIts = showsPart && form.key() == int(m_part->kind);
        if (isIts)
            form.value()->setPart(m_part->id);
        form.value()->setVisible(isIts);
    }
    for (PartsPage *each : {m_keys, m_indexes, m_partitions})
        each->showPart(showsPart ? m_part : std::nullopt);
    m_line->setVisible(showsColumn || showsPart);
    m_banners->setNotices(tableNotices(m_editor, showsColumn ? part : showsPart ? m_part->id : ObjectId()));
}

PartsPage *TablePage::shownParts() const
{
    switch (tab()) {
    case KeysTab:
        return m_keys;
    case IndexesTab:
        return m_indexes;
    case OptionsTab:
        return m_partitions;
    case ColumnsTab:
    case TriggersTab:
        break;
    }
    return nullptr;
}

void TablePage::refresh()
{
    const Table *table = m_editor.shown();
    if (!table)
        return;
    refreshHeader(*table);
    showForm();
}

void TablePage::refreshHeader(const Table &table)
{
    const ObjectChange change = m_editor.change();
    m_title->setFullText(table.name);
    const ChangeKind kind = m_editor.isDropped() ? ChangeKind::Dropped : change.kind;
    m_badge->setText(kind == ChangeKind::Added ? tr("new") : wordOf(kind));
    m_badge->setRole(roleOf(kind));
    m_badge->setVisible(kind != ChangeKind::None);
    m_name->setValue(table.name);
    m_comment->setValue(table.comment);
    m_name->setEnabled(!m_editor.isDropped());
    m_comment->setEnabled(!m_editor.isDropped());
    QStringList lines;
    Finding fix;
    Role role = Role::Changed;
    for (const Finding &finding : m_editor.document().findings()) {
        // Of two with the same name validation blames one; a person may have meant the other.
        const bool isDoubled = finding.code == QLatin1String("table.duplicate_name") &&
                               sameSqlName(m_editor.tableName(finding.object), table.name);
        const bool isIts = finding.object == table.id && finding.part.isNull() &&
                           finding.severity != Finding::Severity::Info && finding.code.contains(QLatin1String("name"));
        if (isDoubled || isIts) {
            lines.append(finding.text);
            if (isIts && fix.code.isEmpty() && !fixTitle(m_editor.document(), finding).isEmpty())
                fix = finding;
            role = finding.severity == Finding::Severity::Error ? Role::Dropped : role;
        }
    }
    m_name->setFinding(lines.join(QLatin1Char('\n')), role);
    m_name->setFix(fix.code.isEmpty() ? QString() : fixTitle(m_editor.document(), fix),
                   [this, fix] { applyFix(m_editor.document(), fix); });
}

} // namespace joinery
