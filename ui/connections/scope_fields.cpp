// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/scope_fields.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace joinery {

namespace {

QStringList namesIn(const QLineEdit &field)
{
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*"));
    return field.text().trimmed().split(between, Qt::SkipEmptyParts);
}

} // namespace

ScopeFields::ScopeFields(QWidget *parent)
    : QWidget(parent)
    , m_part(new QCheckBox(tr("Only a &part of the database")))
    , m_fields(new QWidget)
    , m_include(new QLineEdit)
    , m_exclude(new QLineEdit)
    , m_nameSpaces(new QLineEdit)
    , m_nameSpacesTitle(label(tr("Namespaces"), "small"))
{
    m_part->setObjectName(QStringLiteral("part"));
    m_include->setObjectName(QStringLiteral("include"));
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_nameSpaces->setObjectName(QStringLiteral("namespaces"));
    m_include->setPlaceholderText(QStringLiteral("shop_*"));
    m_exclude->setPlaceholderText(QStringLiteral("tmp_*"));
    m_nameSpaces->setPlaceholderText(QStringLiteral("public"));
    m_part->setToolTip(tr("What else is in the database is then no affair of this project's, and no drift"));
    auto *fields = new QGridLayout(m_fields);
    fields->setContentsMargins(24, 0, 0, 0);
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(4);
    const auto add = [fields](int column, QLabel *title, QLineEdit *field, const QString &tip) {
        title->setBuddy(field);
        field->setToolTip(tip);
        fields->addWidget(title, 0, column);
        fields->addWidget(field, 1, column);
    };
    const QString howTold = tr("Names of tables and views with commas between them; * and ? stand for any characters");
    add(0, label(tr("Only"), "small"), m_include, howTold);
    add(1, label(tr("Without"), "small"), m_exclude, howTold);
    add(2, m_nameSpacesTitle, m_nameSpaces, tr("Their names with commas between them"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_part);
    rows->addWidget(m_fields);
    connect(m_part, &QCheckBox::toggled, this, [this] {
        showFields();
        emit edited();
    });
    for (QLineEdit *field : {m_include, m_exclude, m_nameSpaces})
        connect(field, &QLineEdit::textChanged, this, &ScopeFields::edited);
    showFields();
}

void ScopeFields::setScope(const DatabaseScope &scope)
{
    const QString comma = QStringLiteral(", ");
    m_include->setText(scope.include.join(comma));
    m_exclude->setText(scope.exclude.join(comma));
    m_nameSpaces->setText(scope.nameSpaces.join(comma));
    m_part->setChecked(!scope.isAll());
}

DatabaseScope ScopeFields::scope() const
{
    if (!m_part->isChecked())
        return {};
    return {m_offersNameSpaces ? namesIn(*m_nameSpaces) : QStringList(), namesIn(*m_include), namesIn(*m_exclude)};
}

void ScopeFields::setNameSpacesOffered(bool offered)
{
    m_offersNameSpaces = offered;
    m_nameSpaces->setVisible(offered);
    m_nameSpacesTitle->setVisible(offered);
}

void ScopeFields::showFields()
{
    m_fields->setVisible(m_part->isChecked());
}

} // namespace joinery

#include "moc_scope_fields.cpp"
