// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_sentence.h"

#include "ui/shell/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace joinery {

namespace {

void say(QPushButton &part, const QString &text, Role role, const QString &explanation = {})
{
    part.setText(text);
    part.setToolTip(explanation);
    restyle(part, "tone", roleName(role));
}

} // namespace

StatusSentence::StatusSentence(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(0);
    m_model = addPart(QStringLiteral("statusModel"));
    addArrow();
    m_pending = addPart(QStringLiteral("statusPending"));
    addArrow();
    m_snapshot = addPart(QStringLiteral("statusSnapshot"));
    addArrow();
    m_unapplied = addPart(QStringLiteral("statusUnapplied"));
    addArrow();
    m_connection = addPart(QStringLiteral("statusConnection"));
    m_drift = addPart(QStringLiteral("statusDrift"));
    row->addStretch();
    for (QPushButton *noun : {m_model, m_snapshot, m_connection})
        noun->setProperty("noun", true);
    m_model->setText(tr("Model"));
    m_model->setToolTip(tr("What you drew"));
    m_snapshot->setText(tr("Snapshot"));
    m_snapshot->setToolTip(tr("What the migration files add up to"));
    connect(m_model, &QPushButton::clicked, this, &StatusSentence::modelClicked);
    connect(m_pending, &QPushButton::clicked, this, &StatusSentence::pendingClicked);
    connect(m_snapshot, &QPushButton::clicked, this, &StatusSentence::snapshotClicked);
    connect(m_unapplied, &QPushButton::clicked, this, &StatusSentence::unappliedClicked);
    connect(m_connection, &QPushButton::clicked, this, &StatusSentence::connectionClicked);
    connect(m_drift, &QPushButton::clicked, this, &StatusSentence::driftClicked);
    setFacts({});
}

void StatusSentence::setFacts(const StatusFacts &facts)
{
    m_facts = facts;
    if (!facts.pending)
        say(*m_pending, tr("comparing…"), Role::Secondary, tr("The migrations are still being read"));
    else if (*facts.pending > 0)
        say(*m_pending, tr("%n pending changes", nullptr, *facts.pending), Role::Changed,
            tr("Drawn, but in no migration yet"));
    else
        say(*m_pending, tr("no pending changes"), Role::Secondary, tr("The migrations say all that was drawn"));
    say(*m_connection, facts.connection.isEmpty() ? tr("no connection") : facts.connection, Role::Plain,
        tr("The connection in use"));
    showUnapplied();
    showDrift();
    setAccessibleName(text());
}

void StatusSentence::showUnapplied()
{
    if (!m_facts.unapplied)
        say(*m_unapplied, m_facts.connection.isEmpty() ? tr("applied nowhere") : tr("not known"), Role::Secondary,
            m_facts.problem);
    else if (*m_facts.unapplied > 0)
        say(*m_unapplied, tr("%n unapplied", nullptr, *m_facts.unapplied), Role::Accent,
            tr("Migrations that did not run on this connection yet"));
    else
        say(*m_unapplied, tr("all applied"), Role::Secondary, tr("Every migration ran on this connection"));
}

void StatusSentence::showDrift()
{
    m_drift->setVisible(!m_facts.connection.isEmpty());
    if (!m_facts.problem.isEmpty())
        say(*m_drift, tr("cannot be read"), Role::Dropped, m_facts.problem);
    else if (m_facts.missing)
        say(*m_drift, tr("no database yet"), Role::Secondary, tr("Applying the migrations makes it"));
    else if (!m_facts.drift)
        say(*m_drift, tr("not looked at yet"), Role::Secondary);
    else if (*m_facts.drift > 0)
        say(*m_drift, tr("%n differences", nullptr, *m_facts.drift), Role::Drift,
            tr("The database holds something else than its history says"));
    else
        say(*m_drift, tr("no drift"), Role::Added, tr("The database holds what its history says"));
}

QString StatusSentence::text() const
{
    QString result =
        QStringLiteral("%1 → %2 → %3 → %4 → %5")
            .arg(m_model->text(), m_pending->text(), m_snapshot->text(), m_unapplied->text(), m_connection->text());
    if (!m_facts.connection.isEmpty())
        result += QStringLiteral(" · ") + m_drift->text();
    return result;
}

QPushButton *StatusSentence::addPart(const QString &name)
{
    auto *part = new QPushButton;
    part->setObjectName(name);
    part->setProperty("kind", QStringLiteral("status"));
    part->setCursor(Qt::PointingHandCursor);
    layout()->addWidget(part);
    return part;
}

void StatusSentence::addArrow()
{
    layout()->addWidget(label(QStringLiteral("→"), "small"));
}

} // namespace joinery

#include "moc_status_sentence.cpp"
