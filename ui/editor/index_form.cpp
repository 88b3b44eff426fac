// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/index_form.h"

#include "core/dialect/collation_names.h"
#include "core/schema/expression_names.h"
#include "ui/editor/add_field.h"
#include "ui/editor/form_layout.h"
#include "ui/editor/index_part_row.h"
#include "ui/editor/part_details.h"
#include "ui/editor/sql_field.h"
#include "ui/editor/sql_help.h"
#include "ui/editor/typed_text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

IndexForm::IndexForm(TableEditor &itsEditor, const Theme &theme, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_theme(theme)
    , m_name(new LineField(tr("Index name")))
    , m_unique(new QCheckBox(tr("Unique")))
    , m_partRows(new QVBoxLayout)
    , m_columns(new Field(tr("Columns, in order"), new QWidget))
    , m_add(new AddField(tr("+ column or expression"), theme))
    , m_where(new SqlField(tr("Only rows where, empty for all"), theme))
    , m_targets(itsEditor.document())
{
    m_where->setObjectName(QStringLiteral("indexWhere"));
    m_where->setLines(1, 8);
    m_where->setHelp(conditionHelp(itsEditor, ConditionPlace::Index));
    m_add->setObjectName(QStringLiteral("addIndexPart"));
    m_partRows->setSpacing(4);
    auto *parts = new QVBoxLayout(m_columns->focusProxy());
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(4);
    parts->addLayout(m_partRows);
    parts->addWidget(m_add);
    auto *rows = formRows(this);
    rows->addWidget(m_name);
    rows->addWidget(m_unique);
    rows->addWidget(m_columns);
    rows->addWidget(m_where);
    addDetails(indexDetails(itsEditor, [this] { return part(); }));

    adopt(*m_name);
    adopt(*m_where);
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        const Index *index = find();
        if (index && index->name != text.trimmed())
            perform(*m_name, tr("Rename index"),
                    {RenameIndex{referenceTo(*table()), referenceToPart(*index), text.trimmed()}}, m_name->session());
    });
    connect(m_unique, &QCheckBox::clicked, this,
            [this](bool on) { alter(*m_name, tr("Change index"), [on](Index &index) { index.unique = on; }); });
    connect(m_where, &SqlField::committed, this, [this](const QString &text) {
        alter(*m_where, tr("Change index"), [text](Index &index) { index.where = text.trimmed(); });
    });
    connect(m_add, &AddField::entered, this, &IndexForm::addParts);
}

void IndexForm::setTheme(const Theme &theme)
{
    PartForm::setTheme(theme);
    m_theme = theme;
    m_where->setTheme(theme);
    m_add->setTheme(theme);
    for (IndexPartRow *row : std::as_const(m_parts))
        row->setTheme(theme);
}

const Index *IndexForm::find() const
{
    return table() ? table()->indexes.find(part()) : nullptr;
}

void IndexForm::alter(Field &field, const QString &undoText, const std::function<void(Index &)> &change)
{
    const Index *before = find();
    if (!before)
        return;
    Index after = *before;
    change(after);
    if (after != *before)
        perform(field, undoText, {AlterIndex{referenceTo(*table()), *before, after}});
}

void IndexForm::addParts(const QString &text)
{
    if (!find())
        return;
    const Result<Index> typed = typedIndex(text, *table());
    if (!typed) {
        m_add->refuse(typed.error().text());
        return;
    }
    m_add->clear();
    alter(*m_columns, tr("Add to index"), [&](Index &index) { index.parts += typed->parts; });
}

void IndexForm::connectRow(IndexPartRow &row, int position)
{
    connect(&row, &IndexPartRow::changed, this, [this, position](const IndexPart &part) {
        alter(*m_columns, tr("Change index"), [&](Index &index) {
            if (position < index.parts.size())
                index.parts[position] = part;
        });
    });
    connect(&row, &IndexPartRow::refused, this, [this](const QString &reason) { m_columns->setNote(reason); });
    connect(&row, &IndexPartRow::moved, this, [this, position](int step) {
        alter(*m_columns, tr("Change index"), [&](Index &index) {
            const int other = position + step;
            if (position < index.parts.size() && other >= 0 && other < index.parts.size())
                index.parts.swapItemsAt(position, other);
        });
    });
    connect(&row, &IndexPartRow::removed, this, [this, position] {
        alter(*m_columns, tr("Change index"), [&](Index &index) {
            if (position < index.parts.size() && index.parts.size() > 1)
                index.parts.removeAt(position);
        });
    });
}

void IndexForm::refreshParts(const Index &index, const Table &itsTable)
{
    const bool hasNewRows = m_parts.size() < index.parts.size();
    while (m_parts.size() > index.parts.size()) {
        IndexPartRow *row = m_parts.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_parts.size() < index.parts.size()) {
        auto *row = new IndexPartRow(m_targets, m_theme);
        connectRow(*row, int(m_parts.size()));
        m_parts.append(row);
        m_partRows->addWidget(row);
    }
    // All tables are asked for them: not with every edit.
    if (hasNewRows || m_shownPart != part()) {
        const QStringList collations = offeredCollations(editor().document().project().dialects, editor().schema());
        for (IndexPartRow *row : std::as_const(m_parts))
            row->setCollations(collations);
    }
    for (int i = 0; i < int(m_parts.size()); ++i) {
        if (m_shownPart != part())
            m_parts.at(i)->startAnew();
        m_parts.at(i)->setPart(index.parts.at(i), itsTable);
        m_parts.at(i)->setPlace(i == 0, i == int(m_parts.size()) - 1);
    }
    m_shownPart = part();
    QStringList names;
    for (const Column &column : itsTable.columns)
        names.append(column.name);
    m_add->setNames(names);
}

void IndexForm::refresh(const Table &itsTable)
{
    const Index *index = find();
    if (!index)
        return;
    m_name->setValue(index->name);
    m_unique->setChecked(index->unique);
    refreshParts(*index, itsTable);
    m_where->setValue(index->where);
    grey(*m_where, m_targets.whyNot([](const Features &f) { return f.indexes.partial; }), !index->where.isEmpty());
    const bool hasExpressions = m_targets.whyNot([](const Features &f) { return f.indexes.expressions; }).isEmpty();
    m_add->edit().setPlaceholderText(hasExpressions ? tr("+ column or expression") : tr("+ column"));
    // Validation tells of an expression that names unknown columns, not of which.
    const QString unknown = unknownColumns(index->where, itsTable).join(QStringLiteral(", "));
    const auto isAboutWhere = [&unknown](const Finding &finding) {
        return finding.code == QLatin1String("expression.unknown_column") && !unknown.isEmpty() &&
               finding.text.contains(unknown);
    };
    showFindings(*m_name, isAboutName);
    showFindings(*m_where, isAboutWhere);
    showFindings(*m_columns, [&](const Finding &finding) { return isAboutRest(finding) && !isAboutWhere(finding); });
}

} // namespace joinery
