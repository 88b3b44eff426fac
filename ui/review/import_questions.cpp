// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_questions.h"

#include "core/differ/rename_words.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace joinery {

namespace {

/** More would leave no room for the changes; the next come when these are answered. */
constexpr int mostShown = 2;

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    setAccessibleName(tr("Perhaps renamed"));
    hide();
}

void ImportQuestions::ask(const QList<RenameCandidate> &candidates, const Schema &model, const Schema &read)
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        // An answer is given from inside the button of one of them.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const RenameCandidate &candidate : candidates.mid(0, mostShown)) {
        const QString words = describe(candidate, model, read);
        const bool moved = isMove(candidate, model, read);
        auto *banner = new Banner(QStringLiteral("<b>%1.</b> %2")
                                      .arg((words.left(1).toUpper() + words.mid(1)).toHtmlEscaped(),
                                           likeness(candidate, model, read).toHtmlEscaped()),
                                  Role::Renamed);
        QPushButton *same = banner->addAction(moved ? tr("It was moved") : tr("It was renamed"));
        same->setToolTip(tr("One thing under a new name: it keeps its place on the diagram"));
        connect(same, &QPushButton::clicked, this, [this, candidate] { emit answered(candidate, true); });
        QPushButton *other = banner->addAction(tr("Something new"));
        other->setToolTip(tr("Two different things: the old one is gone from the database"));
        connect(other, &QPushButton::clicked, this, [this, candidate] { emit answered(candidate, false); });
        m_rows->addWidget(banner);
    }
    setVisible(!candidates.isEmpty());
}

} // namespace joinery

#include "moc_import_questions.cpp"
