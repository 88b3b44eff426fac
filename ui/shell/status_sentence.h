// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace joinery {

/** What the status sentence tells. */
struct StatusFacts
{
    /** Nothing while the migrations are still being read. */
    std::optional<int> pending = 0;
    /** Nothing while it is not known (no connection, or still being read). */
    std::optional<int> unapplied;
    /** Differences between the database and its history; nothing while it is not known. */
    std::optional<int> drift;
    /** The connection leads to a database that is still to be made. */
    bool missing = false;
    /** The connection's name; empty for none. */
    QString connection;
    /** Why the database could not be read; empty when it could. */
    QString problem;

    friend bool operator==(const StatusFacts &, const StatusFacts &) = default;
};

/**
 * The three states as one sentence: Model → 6 pending changes → Snapshot → 2 unapplied → dev · no drift.
 * Each part is a button that leads to what it speaks of.
 */
class StatusSentence : public QWidget
{
    Q_OBJECT

public:
    explicit StatusSentence(QWidget *parent = nullptr);

    void setFacts(const StatusFacts &facts);
    [[nodiscard]] const StatusFacts &facts() const { return m_facts; }
    /** As it reads, for tests and screen readers. */
    [[nodiscard]] QString text() const;

signals:
    void modelClicked();
    void pendingClicked();
    void snapshotClicked();
    void unappliedClicked();
    void connectionClicked();
    void driftClicked();

private:
    QPushButton *addPart(const QString &name);
    void addArrow();
    void showUnapplied();
    void showDrift();

    StatusFacts m_facts;
    QPushButton *m_model;
    QPushButton *m_pending;
    QPushButton *m_snapshot;
    QPushButton *m_unapplied;
    QPushButton *m_connection;
    QPushButton *m_drift;
};

} // namespace joinery
