// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/targets_box.h"

#include "core/dialect/dialect.h"
#include "ui/document/app_edits.h"
#include "ui/editor/field.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace joinery {

TargetsBox::TargetsBox(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_first(new ChoiceField(tr("Designed for"))), m_note(label({}, "problem"))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(label(tr("For these databases"), "small"));
    for (const Dialect *dialect : allDialects()) {
        auto *tick = new QCheckBox(dialect->title());
        tick->setObjectName(dialect->name());
        connect(tick, &QCheckBox::clicked, this,
                [this, name = dialect->name()](bool isTarget) { choose(name, isTarget); });
        rows->addWidget(tick);
        m_ticks.append(tick);
    }
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    rows->addWidget(m_note);
    rows->addWidget(m_first);
    m_first->box().setObjectName(QStringLiteral("designedFor"));
    m_first->box().setToolTip(
        tr("Types reach as far as in this database. Where another one falls short, Problems tells it."));
    connect(&m_first->box(), &QComboBox::activated, this,
            [this](int row) { designFor(m_first->box().itemData(row).toString()); });
}

void TargetsBox::refresh()
{
    const QStringList dialects = m_document.project().dialects;
    for (QCheckBox *tick : std::as_const(m_ticks))
        tick->setChecked(dialects.contains(tick->objectName()));
    QComboBox &box = m_first->box();
    box.clear();
    for (const QString &name : dialects) {
        if (const Dialect *dialect = findDialect(name))
            box.addItem(dialect->title(), name);
    }
    box.setCurrentIndex(0);
    m_first->setVisible(box.count() > 1);
    m_note->hide();
}

void TargetsBox::choose(const QString &dialect, bool isTarget)
{
    QStringList dialects = m_document.project().dialects;
    dialects.removeAll(dialect);
    if (isTarget)
        dialects.append(dialect);
    take(dialects);
}

void TargetsBox::designFor(const QString &dialect)
{
    QStringList dialects = m_document.project().dialects;
    dialects.removeAll(dialect);
    dialects.prepend(dialect);
    take(dialects);
}

void TargetsBox::take(const QStringList &dialects)
{
    const Result<void> done = setTargets(m_document, dialects);
    // What was refused is as it was; so it is where another window has the project.
    refresh();
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
}

} // namespace joinery

#include "moc_targets_box.cpp"
