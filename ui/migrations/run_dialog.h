// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/run_plan.h"
#include "core/project/connection_profile.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace joinery {

class RowChoicesBox;

/**
 * Shows exactly what a run will do and asks for consent: which migrations, what is lost with row counts, what stands in
 * the way, and the statements. Production has to be agreed to by typing the connection's name.
 */
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    RunDialog(const RunPlan &plan, const ConnectionProfile &connection, const Theme &theme, QWidget *parent = nullptr);

    /** What exec() gives when the run is to be planned again, with choices(). */
    static constexpr int PlanAgain = 2;

    /** False when failed data checks make the run impossible: it can only be closed then, or planned again. */
    [[nodiscard]] bool canRun() const { return m_canRun; }
    /** What to do with rows in the way: as the plan has it, and as chosen here. */
    [[nodiscard]] QList<RowChoice> choices() const;

private:
    void addMigrations(const RunPlan &plan);
    void addWarnings(const RunPlan &plan);
    /** What the rows bar, and what may be done about them. */
    void addObstacles(const RunPlan &plan);
    void addPlanAgain(QBoxLayout &row);
    /** What is worth knowing and stops nothing, such as what bars the way back. */
    void addFindings(const RunPlan &plan);
    void addStatements(const RunPlan &plan, const Theme &theme);
    void addButtons(const RunPlan &plan, const ConnectionProfile &connection);

    QVBoxLayout *m_layout;
    QPushButton *m_run = nullptr;
    RowChoicesBox *m_choices = nullptr;
    QList<RowChoice> m_chosenBefore;
    bool m_canRun = true;
};

/** "Apply 2 migrations", "Roll back 1 migration": what a run is, in one phrase. */
[[nodiscard]] QString runTitle(const RunPlan &plan);

} // namespace joinery
