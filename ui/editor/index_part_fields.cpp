// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/index_part_fields.h"

#include "ui/editor/field.h"
#include "ui/editor/form_layout.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace joinery {

IndexPartFields::IndexPartFields(const TargetFeatures &targets, QWidget *parent)
    : QWidget(parent)
    , m_targets(targets)
    , m_collation(new LineField(tr("Collation")))
    , m_operatorClass(new LineField(tr("Operator class")))
    , m_length(new LineField(tr("Length")))
    , m_nulls(new ChoiceField(tr("Nulls")))
    , m_collations(new QStringListModel(this))
{
    m_collation->edit().setObjectName(QStringLiteral("indexCollation"));
    m_collation->edit().setPlaceholderText(tr("Default"));
    m_operatorClass->edit().setObjectName(QStringLiteral("indexOperatorClass"));
    m_operatorClass->edit().setPlaceholderText(tr("Default"));
    m_length->edit().setObjectName(QStringLiteral("indexLength"));
    m_length->edit().setPlaceholderText(tr("All"));
    m_nulls->box().setObjectName(QStringLiteral("indexNulls"));
    m_nulls->box().addItem(tr("as usual"), int(NullsOrder::Usual));
    m_nulls->box().addItem(tr("first"), int(NullsOrder::First));
    m_nulls->box().addItem(tr("last"), int(NullsOrder::Last));
    for (LineField *field : {m_collation, m_operatorClass})
        field->edit().setProperty("look", QStringLiteral("code"));
    auto *completer = new QCompleter(m_collations, &m_collation->edit());
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_collation->edit().setCompleter(completer);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 0, 0, 4);
    rows->setSpacing(4);
    rows->addLayout(fieldRow({m_collation, m_operatorClass}));
    rows->addLayout(fieldRow({m_length, m_nulls}));
    setFocusProxy(m_collation);

    connect(m_collation, &LineField::committed, this,
            [this](const QString &text) { commit([&text](IndexPart &part) { part.collation = text.trimmed(); }); });
    connect(m_operatorClass, &LineField::committed, this,
            [this](const QString &text) { commit([&text](IndexPart &part) { part.operatorClass = text.trimmed(); }); });
    connect(m_length, &LineField::committed, this, &IndexPartFields::commitLength);
    connect(&m_nulls->box(), &QComboBox::activated, this, [this] {
        const auto nulls = NullsOrder(m_nulls->box().currentData().toInt());
        commit([nulls](IndexPart &part) { part.nulls = nulls; });
    });
}

bool IndexPartFields::isUsed(const IndexPart &part)
{
    return !part.collation.isEmpty() || !part.operatorClass.isEmpty() || part.prefixLength ||
           part.nulls != NullsOrder::Usual;
}

void IndexPartFields::setCollations(const QStringList &names)
{
    if (m_collations->stringList() != names)
        m_collations->setStringList(names);
}

void IndexPartFields::setPart(const IndexPart &part)
{
    m_part = part;
    m_collation->setValue(part.collation);
    m_operatorClass->setValue(part.operatorClass);
    m_length->setValue(part.prefixLength ? QString::number(*part.prefixLength) : QString());
    m_nulls->box().setCurrentIndex(m_nulls->box().findData(int(part.nulls)));
    const auto known = [this](Field &field, const FeatureQuestion &isKnown, bool isSet) {
        grey(field, m_targets.whyNot(isKnown), isSet);
    };
    known(
        *m_collation, [](const Features &f) { return f.indexes.collations; }, !part.collation.isEmpty());
    known(
        *m_operatorClass, [](const Features &f) { return f.indexes.operatorClasses; }, !part.operatorClass.isEmpty());
    known(
        *m_length, [](const Features &f) { return f.indexes.prefixLengths; }, part.prefixLength.has_value());
    known(
        *m_nulls, [](const Features &f) { return f.indexes.nullsOrder; }, part.nulls != NullsOrder::Usual);
}

void IndexPartFields::startAnew()
{
    for (LineField *field : {m_collation, m_operatorClass, m_length})
        field->startAnew();
}

void IndexPartFields::commit(const std::function<void(IndexPart &)> &change)
{
    IndexPart after = m_part;
    change(after);
    if (after == m_part)
        return;
    m_part = after;
    emit changed(after);
}

void IndexPartFields::commitLength(const QString &text)
{
    bool isNumber = false;
    const int length = text.trimmed().toInt(&isNumber);
    if (!text.trimmed().isEmpty() && (!isNumber || length <= 0)) {
        m_length->refuse(tr("Type a whole number, or nothing."));
        return;
    }
    commit([&](IndexPart &part) { part.prefixLength = isNumber ? std::optional(length) : std::nullopt; });
}

} // namespace joinery

#include "moc_index_part_fields.cpp"
