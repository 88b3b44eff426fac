// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/run_plan.h"
#include "core/project/connection_profile.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace joinery {

/**
 * Shows exactly what a run will do and asks for consent: which migrations, what is lost with row counts, what stands in
 * the way, and the statements. Production has to be agreed to by typing the connection's name.
 */
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    RunDialog(const RunPlan &plan, const ConnectionProfile &connection, const Theme &theme, QWidget *parent = nullptr);

    /** False when failed data checks make the run impossible: it can only be closed then. */
    [[nodiscard]] bool canRun() const { return m_canRun; }

private:
    void addMigrations(const RunPlan &plan);
    void addWarnings(const RunPlan &plan);
    /** What is worth knowing and stops nothing, such as what bars the way back. */
    void addFindings(const RunPlan &plan);
    void addStatements(const RunPlan &plan, const Theme &theme);
    void addButtons(const RunPlan &plan, const ConnectionProfile &connection);

    QVBoxLayout *m_layout;
    QPushButton *m_run = nullptr;
    bool m_canRun = true;
};

/** "Apply 2 migrations", "Roll back 1 migration": what a run is, in one phrase. */
[[nodiscard]] QString runTitle(const RunPlan &plan);

} // namespace joinery
