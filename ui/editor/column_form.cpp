// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/column_form.h"

#include "core/dialect/collation_names.h"
#include "core/operation/edits.h"
#include "core/schema/type_check.h"
#include "ui/diagram/drop_question.h"
#include "ui/editor/finding_notices.h"
#include "ui/editor/form_layout.h"
#include "ui/editor/part_details.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/type_completer.h"
#include "ui/shell/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace joinery {

namespace {

bool takesLength(const DataType &type)
{
    return type.kind == DataType::Kind::Varchar || type.kind == DataType::Kind::Char;
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/** "author.id" for every column that alone is a key: what a foreign key of one column can lead to. */
QStringList possibleTargets(const Schema &all)
{
    QStringList targets;
    for (const Table *table : sortedByName(all.tables)) {
        for (const Column &column : table->columns) {
            const bool isKey = table->primaryKey && table->primaryKey->columns == QList<ObjectId>{column.id};
            if (isKey || isUniqueColumn(*table, column.id))
                targets.append(targetText(*table, {column.id}));
        }
    }
    return targets;
}

} // namespace

ColumnForm::ColumnForm(TableEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(label({}, "strong"))
    , m_detail(label({}, "small"))
    , m_type(new LineField(tr("Type")))
    , m_length(new LineField(tr("Length")))
    , m_precision(new LineField(tr("Digits")))
    , m_scale(new LineField(tr("Decimals")))
    , m_required(new QCheckBox(tr("Not null")))
    , m_primaryKey(new QCheckBox(tr("Primary key")))
    , m_unique(new QCheckBox(tr("Unique")))
    , m_autoIncrement(new QCheckBox(tr("Auto increment")))
    , m_checkNote(label({}, "problem"))
    , m_default(new LineField(tr("Default")))
    , m_target(new LineField(tr("References")))
    , m_collation(new LineField(tr("Collation")))
    , m_generated(new LineField(tr("Generated as")))
    , m_stored(new QCheckBox(tr("Stored")))
    , m_comment(new LineField(tr("Comment")))
    , m_details(new DetailsBox(editor.document(), tr("Details"), columnDetails(editor, [this] { return m_column; })))
    , m_targets(editor.document())
{
    build();
    connectFields();
    connect(&editor, &TableEditor::contentChanged, this, &ColumnForm::refresh);
    connect(&editor, &TableEditor::tableChanged, this, [this] { setColumn({}); });
    refresh();
}

void ColumnForm::build()
{
    setObjectName(QStringLiteral("columnForm"));
    for (LineField *field : {m_type, m_default, m_target, m_collation, m_generated})
        field->edit().setProperty("look", QStringLiteral("code"));
    auto *types = new TypeCompleter({}, m_type);
    m_type->edit().setCompleter(types);
    connect(m_type, &LineField::began, types, [this, types] { types->setOwnTypes(ownTypeNames(m_editor.schema())); });
    m_default->edit().setPlaceholderText(tr("None"));
    m_default->setToolTip(tr("As SQL: 'text', 1.5, true, null, current_timestamp, or an expression"));
    m_target->edit().setPlaceholderText(tr("table.column"));
    m_collation->edit().setPlaceholderText(tr("Default"));
    offer(*m_collation,
          [this] { return offeredCollations(m_editor.document().project().dialects, m_editor.schema()); });
    offer(*m_target, [this] { return possibleTargets(m_editor.allTables()); });
    m_generated->edit().setPlaceholderText(tr("price * quantity"));
    m_comment->edit().setPlaceholderText(tr("What this column holds"));
    m_length->edit().setPlaceholderText(tr("Any"));
    m_precision->edit().setPlaceholderText(tr("Any"));
    m_scale->edit().setPlaceholderText(tr("0"));
    m_autoIncrement->setToolTip(tr("The database numbers rows by itself"));
    m_stored->setToolTip(tr("Kept on disk; otherwise computed when read"));
    m_detail->setWordWrap(true);
    m_checkNote->setWordWrap(true);
    m_checkNote->setTextFormat(Qt::PlainText);
    m_checkNote->hide();
    m_detail->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);

    auto *rows = formRows(this);
    rows->addWidget(m_title);
    rows->addWidget(m_detail);
    rows->addLayout(fieldRow({m_type, m_length, m_precision, m_scale}, {3, 2, 2, 2}));
    rows->addLayout(checkGrid({m_primaryKey, m_required, m_unique, m_autoIncrement}));
    rows->addWidget(m_checkNote);
    rows->addLayout(fieldRow({m_default, m_collation}));
    rows->addWidget(m_target);
    rows->addWidget(m_comment);
    rows->addWidget(m_generated);
    rows->addWidget(m_stored);
    rows->addWidget(m_details);
}

void ColumnForm::offer(LineField &field, const std::function<QStringList()> &words)
{
    auto *list = new QStringListModel(&field);
    auto *completer = new QCompleter(list, &field.edit());
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    field.edit().setCompleter(completer);
    // Asked for when the field is entered: in a large model there are many words.
    connect(&field, &LineField::began, list, [list, words] { list->setStringList(words()); });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), &field,
            [&field](const QString &text) { emit field.committed(text); });
    QAction *menu = field.edit().addAction(QIcon(), QLineEdit::TrailingPosition);
    menu->setToolTip(tr("Show what can be chosen"));
    connect(menu, &QAction::triggered, &field, [&field, completer] {
        field.edit().setFocus();
        completer->setCompletionPrefix({});
        completer->complete();
    });
    m_menus.append(menu);
}

void ColumnForm::setTheme(const Theme &theme)
{
    for (QAction *menu : std::as_const(m_menus))
        menu->setIcon(icon(IconName::ChevronDown, theme.secondary, theme));
    m_details->setTheme(theme);
}

void ColumnForm::connectFields()
{
    for (LineField *field :
         {m_type, m_length, m_precision, m_scale, m_default, m_target, m_collation, m_generated, m_comment})
        connect(field, &LineField::began, this, [this, field] { field->setSession(m_editor.newMergeId()); });
    connect(m_type, &LineField::committed, this, &ColumnForm::commitType);
    connect(m_length, &LineField::committed, this,
            [this](const QString &text) { commitNumber(*m_length, &DataType::length, text); });
    connect(m_precision, &LineField::committed, this,
            [this](const QString &text) { commitNumber(*m_precision, &DataType::precision, text); });
    connect(m_scale, &LineField::committed, this,
            [this](const QString &text) { commitNumber(*m_scale, &DataType::scale, text); });
    connect(m_default, &LineField::committed, this, [this](const QString &text) {
        alter(*m_default, tr("Change default"), [text](Column &column) {
            const bool none = text.trimmed().isEmpty();
            column.defaultValue = none ? std::nullopt : std::optional(DefaultValue::fromUserText(text));
        });
    });
    connect(m_collation, &LineField::committed, this, [this](const QString &text) {
        alter(*m_collation, tr("Change collation"), [text](Column &column) { column.collation = text.trimmed(); });
    });
    connect(m_generated, &LineField::committed, this, [this](const QString &text) {
        alter(*m_generated, tr("Change generated column"), [this, text](Column &column) {
            const bool none = text.trimmed().isEmpty();
            const bool isStored =
                m_stored->isChecked() ||
                !m_targets.whyNot([](const Features &f) { return f.columns.virtualGenerated; }).isEmpty();
            column.generated = none ? std::nullopt : std::optional(Generated{text.trimmed(), isStored});
        });
    });
    connect(m_comment, &LineField::edited, this, [this](const QString &text) {
        alter(*m_comment, tr("Change comment"), [text](Column &column) { column.comment = text; });
    });
    connect(m_target, &LineField::committed, this, &ColumnForm::commitTarget);
    connectChecks();
}

void ColumnForm::connectChecks()
{
    const auto flag = [this](QCheckBox *box, const QString &undoText,
                             const std::function<QList<Operation>(bool)> &edit) {
        connect(box, &QCheckBox::clicked, this, [this, box, undoText, edit](bool on) {
            if (!find())
                return;
            const QList<Operation> operations = edit(on);
            if (mayDropKey(m_editor.document(), tr("the key of %1").arg(find()->name), operations, this))
                toggle(undoText, operations);
            else
                refresh();
        });
    };
    const auto altered = [this](const std::function<void(Column &)> &change) {
        Column after = *find();
        change(after);
        return alterColumn(*m_editor.table(), after);
    };
    flag(m_required, tr("Change not null"),
         [altered](bool on) { return altered([on](Column &column) { column.nullable = !on; }); });
    flag(m_autoIncrement, tr("Change auto increment"),
         [altered](bool on) { return altered([on](Column &column) { column.autoIncrement = on; }); });
    flag(m_stored, tr("Change generated column"), [altered](bool on) {
        return altered([on](Column &column) {
            if (column.generated)
                column.generated->stored = on;
        });
    });
    flag(m_primaryKey, tr("Change primary key"),
         [this](bool on) { return setPrimaryKeyEdit(m_editor.schema(), m_editor.id(), m_column, on); });
    flag(m_unique, tr("Change unique"),
         [this](bool on) { return setUniqueColumn(m_editor.schema(), *m_editor.table(), m_column, on); });
}

void ColumnForm::setColumn(ObjectId column)
{
    if (m_column != column) {
        m_column = column;
        m_checkNote->hide();
        for (LineField *field :
             {m_type, m_length, m_precision, m_scale, m_default, m_target, m_collation, m_generated, m_comment})
            field->startAnew();
        m_details->startAnew();
    }
    refresh();
}

const Column *ColumnForm::find() const
{
    const Table *table = m_editor.table();
    return table ? table->column(m_column) : nullptr;
}

void ColumnForm::refresh()
{
    const Column *column = find();
    setEnabled(column);
    if (!column)
        return;
    const Table &table = *m_editor.table();
    const PartChange change = m_editor.change().parts.value(m_column);
    m_title->setText(column->name);
    m_detail->setText(change.detail);
    m_detail->setVisible(!change.detail.isEmpty());
    refreshType(*column);
    m_required->setChecked(!column->nullable);
    m_primaryKey->setChecked(table.isPrimaryKeyColumn(m_column));
    m_unique->setChecked(isUniqueColumn(table, m_column));
    m_autoIncrement->setChecked(column->autoIncrement);
    m_autoIncrement->setEnabled(column->type.isInteger() || column->autoIncrement ||
                                column->type.kind == DataType::Kind::Native);
    m_default->setValue(column->defaultValue ? column->defaultValue->userText() : QString());
    m_collation->setValue(column->collation);
    m_generated->setValue(column->generated ? column->generated->expression : QString());
    m_stored->setVisible(column->generated.has_value());
    m_stored->setChecked(column->generated && column->generated->stored);
    m_comment->setValue(column->comment);
    refreshKnown(*column);
    refreshTarget(table);
    refreshFindings();
    m_details->refresh();
}

void ColumnForm::refreshKnown(const Column &column)
{
    const bool isGenerated = column.generated.has_value();
    const bool isStored = isGenerated && column.generated->stored;
    grey(*m_collation, m_targets.whyNot([](const Features &f) { return f.columns.collations != Words(); }),
         !column.collation.isEmpty());
    grey(*m_generated,
         m_targets.whyNot([](const Features &f) { return f.columns.storedGenerated || f.columns.virtualGenerated; }),
         isGenerated);
    // Whether it can become the other one.
    grey(*m_stored, m_targets.whyNot([isStored](const Features &f) {
        return isStored ? f.columns.virtualGenerated : f.columns.storedGenerated;
    }),
         false);
}

void ColumnForm::refreshType(const Column &column)
{
    m_type->setValue(column.type.text());
    m_length->setVisible(takesLength(column.type));
    m_length->setValue(numberText(column.type.length));
    const bool isNumeric = column.type.kind == DataType::Kind::Numeric;
    m_precision->setVisible(isNumeric);
    m_precision->setValue(numberText(column.type.precision));
    m_scale->setVisible(isNumeric);
    m_scale->setValue(numberText(column.type.scale));
}

void ColumnForm::refreshTarget(const Table &table)
{
    const ForeignKey *key = foreignKeyOf(table, m_column);
    QString text;
    if (key) {
        const Table *target = m_editor.document().table(key->referencedTable);
        text = target ? targetText(*target, key->referencedColumns) : key->unresolvedTable;
    }
    m_target->setValue(text);
}

void ColumnForm::refreshFindings()
{
    QStringList lines;
    QString fix;
    Role role = Role::Changed;
    for (const Finding &finding : m_editor.findings(m_column)) {
        const bool isName = finding.code.contains(QLatin1String("name"));
        if (isName)
            continue;
        lines.append(finding.text);
        if (const QString title = fixTitle(m_editor.document(), finding); !title.isEmpty() && fix.isEmpty()) {
            fix = title;
            m_type->setFix(title, [this, finding] { applyFix(m_editor.document(), finding); });
        }
        if (finding.severity == Finding::Severity::Error)
            role = Role::Dropped;
    }
    m_type->setFinding(lines.join(QLatin1Char('\n')), role);
    if (fix.isEmpty())
        m_type->setFix({}, {});
}

void ColumnForm::alter(LineField &field, const QString &undoText, const std::function<void(Column &)> &change)
{
    const Column *column = find();
    if (!column)
        return;
    Column after = *column;
    change(after);
    const Result<void> done = m_editor.perform(undoText, alterColumn(*m_editor.table(), after), field.session());
    if (!done)
        field.refuse(done.error().text());
}

void ColumnForm::commitType(const QString &text)
{
    const Column *column = find();
    if (!column)
        return;
    if (const Result<void> type = checkType(DataType::fromUserText(text), column->name); !type) {
        m_type->refuse(type.error().text());
        return;
    }
    alter(*m_type, tr("Change type"), [text](Column &after) { after.type = DataType::fromUserText(text); });
}

void ColumnForm::commitNumber(LineField &field, std::optional<int> DataType::*member, const QString &text)
{
    std::optional<int> number;
    if (!text.trimmed().isEmpty()) {
        bool ok = false;
        number = text.trimmed().toInt(&ok);
        if (!ok || *number < 0) {
            field.refuse(tr("Type a whole number, or nothing."));
            return;
        }
    }
    alter(field, tr("Change type"), [member, number](Column &column) {
        column.type.*member = number;
        if (!column.type.precision)
            column.type.scale.reset();
    });
}

void ColumnForm::commitTarget(const QString &text)
{
    if (!find())
        return;
    const Schema all = m_editor.allTables();
    std::optional<TypedTarget> target;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedTarget> typed = typedTarget(text, all);
        if (!typed) {
            m_target->refuse(typed.error().text());
            return;
        }
        target = *typed;
    }
    const QList<Operation> operations = setColumnTarget(m_editor.schema(), *m_editor.table(), m_column, target, all);
    if (const Result<void> done = m_editor.perform(tr("Change foreign key"), operations); !done)
        m_target->refuse(done.error().text());
}

void ColumnForm::toggle(const QString &undoText, const QList<Operation> &operations)
{
    const Result<void> done = m_editor.perform(undoText, operations);
    m_checkNote->setText(done ? QString() : done.error().text());
    m_checkNote->setVisible(!done);
    refresh();
}

} // namespace joinery
