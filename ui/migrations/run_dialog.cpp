// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/run_dialog.h"

#include "ui/migrations/row_choices_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sql_view.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace joinery {

namespace {

bool goesBackwards(const RunPlan &plan)
{
    return !plan.migrations.isEmpty() && plan.migrations.first().direction == Direction::Backwards;
}

QString lossText(const CountedLoss &loss)
{
    if (!loss.rows)
        return loss.what;
    return RunDialog::tr("%1 (%2)").arg(loss.what, RunDialog::tr("%n rows", nullptr, static_cast<int>(*loss.rows)));
}

} // namespace

QString runTitle(const RunPlan &plan)
{
    const int count = static_cast<int>(plan.migrations.size());
    if (plan.request.fake)
        return RunDialog::tr("Mark %n migrations as applied", nullptr, count);
    return goesBackwards(plan) ? RunDialog::tr("Roll back %n migrations", nullptr, count)
                               : RunDialog::tr("Apply %n migrations", nullptr, count);
}

RunDialog::RunDialog(const RunPlan &plan, const ConnectionProfile &connection, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_layout(new QVBoxLayout(this)), m_chosenBefore(plan.request.choices)
{
    setWindowTitle(runTitle(plan));
    setMinimumSize(640, 480);
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(8);
    m_layout->addWidget(label(runTitle(plan), "title"));
    m_layout->addWidget(label(tr("on %1").arg(connection.name), "secondary"));
    addMigrations(plan);
    addWarnings(plan);
    addStatements(plan, theme);
    addButtons(plan, connection);
}

void RunDialog::addMigrations(const RunPlan &plan)
{
    constexpr int mostShown = 6;
    for (int i = 0; i < std::min<qsizetype>(plan.migrations.size(), mostShown); ++i) {
        const Migration &migration = plan.migrations.at(i).migration;
        const QString name = migration.description.isEmpty() ? migration.id : migration.description;
        auto *line =
            new QLabel(QStringLiteral("%1  %2").arg(goesBackwards(plan) ? QStringLiteral("↩") : QStringLiteral("•"),
                                                    QStringLiteral("%1 · %2").arg(migration.app, name)));
        line->setTextFormat(Qt::PlainText);
        m_layout->addWidget(line);
    }
    if (plan.migrations.size() > mostShown)
        m_layout->addWidget(
            label(tr("and %n more", nullptr, static_cast<int>(plan.migrations.size()) - mostShown), "secondary"));
}

void RunDialog::addWarnings(const RunPlan &plan)
{
    QStringList losses;
    for (const PlannedMigration &migration : plan.migrations) {
        for (const CountedLoss &loss : migration.losses) {
            if (loss.rows.value_or(1) > 0)
                losses.append(lossText(loss));
        }
    }
    if (!losses.isEmpty()) {
        auto *banner = new Banner({}, Role::Dropped);
        banner->setText(
            tr("<b>This deletes data for good:</b> %1.").arg(losses.join(QStringLiteral(", ")).toHtmlEscaped()));
        m_layout->addWidget(banner);
    }
    addFindings(plan);
    addObstacles(plan);
}

void RunDialog::addObstacles(const RunPlan &plan)
{
    m_choices = new RowChoicesBox(this);
    bool canChoose = false;
    for (const PlannedMigration &migration : plan.migrations) {
        for (const FailedCheck &check : migration.failedChecks) {
            m_canRun = false;
            canChoose = canChoose || !check.choices.isEmpty();
            m_choices->add(check);
        }
    }
    m_choices->setVisible(!m_canRun);
    if (m_canRun)
        return;
    auto *banner = new Banner({}, Role::Dropped);
    const QString wayOut = canChoose             ? tr("Choose what happens to these rows, or correct them.")
                           : goesBackwards(plan) ? QString()
                                                 : tr("Correct these rows, or take the migration back with "
                                                      "“Remove migration…” in its menu.");
    banner->setText(tr("<b>The data does not allow this yet.</b> %1").arg(wayOut));
    m_layout->addWidget(banner);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_choices);
    m_layout->addWidget(area, 1);
}

QList<RowChoice> RunDialog::choices() const
{
    return m_chosenBefore + m_choices->choices();
}

void RunDialog::addPlanAgain(QBoxLayout &row)
{
    auto *again = new QPushButton(tr("Plan with these choices"));
    again->setObjectName(QStringLiteral("planAgain"));
    again->setEnabled(false);
    row.addWidget(again);
    connect(m_choices, &RowChoicesBox::changed, again,
            [this, again] { again->setEnabled(!m_choices->choices().isEmpty()); });
    connect(again, &QPushButton::clicked, this, [this] { done(PlanAgain); });
}

void RunDialog::addFindings(const RunPlan &plan)
{
    QList<Finding> findings;
    for (const PlannedMigration &migration : plan.migrations)
        findings += migration.plan.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    QStringList lines;
    for (const Finding &finding : std::as_const(findings)) {
        if (const QString line = finding.text.toHtmlEscaped(); !lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        return;
    constexpr int mostShown = 4;
    QString text = lines.mid(0, mostShown).join(QStringLiteral("<br>"));
    if (lines.size() > mostShown)
        text += QStringLiteral("<br>") + tr("and %n more", nullptr, static_cast<int>(lines.size()) - mostShown);
    m_layout->addWidget(new Banner(text, Role::Changed));
}

void RunDialog::addStatements(const RunPlan &plan, const Theme &theme)
{
    auto *sql = new SqlView(theme);
    sql->setFrameShape(QFrame::StyledPanel);
    sql->setSql(plan.script());
    sql->setAccessibleName(tr("Statements that will run"));
    m_layout->addSpacing(4);
    m_layout->addWidget(sql, 1);
}

void RunDialog::addButtons(const RunPlan &plan, const ConnectionProfile &connection)
{
    bool destructive = goesBackwards(plan);
    for (const PlannedMigration &migration : plan.migrations)
        destructive = destructive || migration.isDestructive();
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(m_canRun ? tr("Cancel") : tr("Close"));
    cancel->setAutoDefault(false);
    m_run = new QPushButton(plan.request.fake     ? tr("Mark as applied")
                            : goesBackwards(plan) ? tr("Roll back")
                                                  : tr("Apply"));
    m_run->setProperty("kind", destructive ? QStringLiteral("danger") : QStringLiteral("primary"));
    m_run->setDefault(m_canRun);
    m_run->setEnabled(m_canRun);
    if (m_canRun && connection.environment == ConnectionProfile::Environment::Production) {
        auto *typed = new QLineEdit;
        typed->setPlaceholderText(tr("Type %1 to go on").arg(connection.name));
        typed->setAccessibleName(tr("Name of the production connection"));
        typed->setMinimumWidth(220);
        m_run->setEnabled(false);
        connect(typed, &QLineEdit::textChanged, m_run,
                [this, name = connection.name](const QString &text) { m_run->setEnabled(text == name); });
        row->addWidget(label(tr("This is production."), "problem"));
        row->addWidget(typed);
    }
    row->addStretch();
    row->addWidget(cancel);
    if (!m_choices->isEmpty())
        addPlanAgain(*row);
    row->addWidget(m_run);
    m_layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace joinery
