// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/template_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/field_popup.h"
#include "ui/widgets/labels.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** "created_at timestamp, not null", one line a column. */
QString columnsText(const TableTemplate &shown)
{
    constexpr qsizetype mostLines = 16;
    QStringList lines;
    const bool several = shown.fragment.schema.tables.size() > 1;
    for (const Table *table : sortedByName(shown.fragment.schema.tables)) {
        if (several)
            lines.append(table->name);
        for (const Column &column : several ? QList<Column>() : table->columns)
            lines.append(column.name + QStringLiteral("  ") + column.type.text());
    }
    const qsizetype more = lines.size() - mostLines;
    if (more > 0)
        lines = lines.mid(0, mostLines) + QStringList{TemplateDialog::tr("and %n more", nullptr, int(more))};
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TemplateDialog::TemplateDialog(const TemplateStore &store, const Dialect &dialect, int selected, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_dialect(dialect)
    , m_selected(selected)
    , m_list(new QListWidget)
    , m_title(label({}, "strong"))
    , m_explanation(label({}, "secondary"))
    , m_columns(label({}, "code"))
    , m_error(new Banner({}, Role::Dropped))
    , m_rename(new QPushButton(tr("Rename…")))
    , m_delete(new QPushButton(tr("Delete")))
    , m_into(new QPushButton(selected == 1 ? tr("Add to the selected table")
                                           : tr("Add to %n selected tables", nullptr, selected)))
    , m_new(new QPushButton(tr("Add as new table")))
{
    setWindowTitle(tr("Templates"));
    resize(640, 440);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_into->setObjectName(QStringLiteral("templateInto"));
    m_new->setObjectName(QStringLiteral("templateNew"));
    m_rename->setObjectName(QStringLiteral("templateRename"));
    m_delete->setObjectName(QStringLiteral("templateDelete"));
    for (QLabel *text : {m_title, m_explanation, m_columns})
        text->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_error->hide();

    auto *details = new QVBoxLayout;
    details->setSpacing(8);
    details->addWidget(m_title);
    details->addWidget(m_explanation);
    details->addWidget(m_columns);
    details->addStretch();
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(m_rename);
    own->addWidget(m_delete);
    own->addStretch();
    details->addLayout(own);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list, 2);
    middle->addLayout(details, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_into);
    buttons->addWidget(m_new);
    for (QPushButton *button : {cancel, m_rename, m_delete, m_into, m_new})
        button->setAutoDefault(false);
    QPushButton *usual = selected > 0 ? m_into : m_new;
    usual->setProperty("kind", QStringLiteral("primary"));
    usual->setDefault(true);
    m_into->setVisible(selected > 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(label(windowTitle(), "title"));
    layout->addLayout(middle, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showChosen);
    connect(m_rename, &QPushButton::clicked, this, &TemplateDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &TemplateDialog::remove);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_into, &QPushButton::clicked, this, [this] {
        m_use = Use::IntoTables;
        accept();
    });
    connect(m_new, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    m_list->setFocus();
}

void TemplateDialog::refresh(const QString &key)
{
    QList<Error> errors;
    m_templates = builtInTemplates(&m_dialect) + m_store.templates(&errors);
    m_list->clear();
    int row = 0;
    for (const TableTemplate &each : m_templates) {
        m_list->addItem(each.title);
        if (!each.isBuiltIn && each.key.compare(key, Qt::CaseInsensitive) == 0)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_error->setVisible(!errors.isEmpty());
    if (!errors.isEmpty())
        m_error->setError(errors.first());
}

const TableTemplate &TemplateDialog::chosen() const
{
    return m_templates.at(std::max(0, m_list->currentRow()));
}

void TemplateDialog::showChosen()
{
    const TableTemplate &shown = chosen();
    m_title->setText(breakable(shown.title));
    m_explanation->setText(breakable(shown.explanation));
    m_columns->setText(columnsText(shown));
    m_rename->setVisible(!shown.isBuiltIn);
    m_delete->setVisible(!shown.isBuiltIn);
    m_into->setEnabled(shown.fitsIntoTables());
    const auto count = int(shown.fragment.schema.tables.size());
    m_new->setText(count == 1 ? tr("Add as new table") : tr("Add as %n new tables", nullptr, count));
}

void TemplateDialog::rename()
{
    const QString title = chosen().title;
    const auto check = [this, title](const QString &to) {
        const bool isTaken = to.compare(title, Qt::CaseInsensitive) != 0 && m_store.contains(to);
        return to.isEmpty() ? tr("A template needs a title.")
               : isTaken    ? tr("There is already a template named %1. Choose another name.").arg(to)
                            : QString();
    };
    auto *popup = new FieldPopup(tr("Title of the template"), title, tr("Rename"), check, this);
    connect(popup, &FieldPopup::accepted, this, [this, title](const QString &to) {
        if (to == title)
            return;
        const Result<void> done = m_store.rename(title, to);
        refresh(done ? to : title);
        report(done);
    });
    popup->popUp(m_rename->mapToGlobal(QPoint(0, m_rename->height())));
}

void TemplateDialog::remove()
{
    const Result<void> done = m_store.remove(chosen().title);
    refresh();
    report(done);
}

void TemplateDialog::report(const Result<void> &done)
{
    if (done)
        return;
    m_error->setError(done.error());
    m_error->show();
}

} // namespace joinery

#include "moc_template_dialog.cpp"
