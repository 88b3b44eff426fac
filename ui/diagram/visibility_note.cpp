// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/visibility_note.h"

#include "ui/diagram/card_visibility.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace joinery {

VisibilityNote::VisibilityNote(const ProjectDocument &document, CardVisibility &visibility, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_visibility(visibility)
    , m_text(label({}, "small"))
    , m_steps(new SegmentedControl({tr("1 step"), tr("2 steps")}))
    , m_showAll(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_steps->setAccessibleName(tr("How far from the selection"));
    m_showAll->setProperty("kind", QStringLiteral("link"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_steps);
    row->addWidget(m_showAll);
    connect(m_steps, &SegmentedControl::currentChanged, this, [this](int index) {
        if (std::optional<CardFocus> focus = m_visibility.focus()) {
            focus->steps = index + 1;
            m_visibility.setFocus(focus);
        }
    });
    connect(m_showAll, &QPushButton::clicked, this, &VisibilityNote::showAll);
    refresh();
}

bool VisibilityNote::isWanted() const
{
    return m_visibility.focus() || m_visibility.hiddenCount() > 0;
}

QString VisibilityNote::text() const
{
    return m_text->text();
}

void VisibilityNote::refresh()
{
    const std::optional<CardFocus> &focus = m_visibility.focus();
    m_steps->setVisible(focus.has_value());
    if (!focus) {
        m_text->setText(tr("%n tables hidden", nullptr, m_visibility.hiddenCount()));
        m_showAll->setText(tr("Show all"));
        return;
    }
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrent(focus->steps - 1);
    const Table *table = focus->cards.size() == 1 ? m_document.table(focus->cards.first()) : nullptr;
    m_text->setText(table ? tr("Focus on %1").arg(table->name)
                          : tr("Focus on %n tables", nullptr, int(focus->cards.size())));
    m_showAll->setText(tr("Leave focus"));
    m_showAll->setToolTip(tr("Show everything again (Esc)"));
}

void VisibilityNote::showAll()
{
    if (m_visibility.focus())
        m_visibility.setFocus(std::nullopt);
    else
        m_visibility.setHidden({});
}

void VisibilityNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_visibility.focus())
        m_visibility.setFocus(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

} // namespace joinery

#include "moc_visibility_note.cpp"
