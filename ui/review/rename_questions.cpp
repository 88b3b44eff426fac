// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rename_questions.h"

#include "core/differ/rename_words.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace joinery {

namespace {

QString sentenceOf(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
}

} // namespace

RenameQuestions::RenameQuestions(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setAccessibleName(tr("Perhaps renamed"));
    hide();
    refresh();
}

void RenameQuestions::setMost(int questions)
{
    if (questions == m_most)
        return;
    m_most = questions;
    rebuild();
}

void RenameQuestions::refresh()
{
    QList<Question> questions;
    for (const App &app : m_document.project().apps) {
        const Schema &before = m_document.snapshot(app.name);
        for (const RenameCandidate &candidate : m_document.renameCandidates(app.name))
            questions.append({app.name, candidate, sentenceOf(describe(candidate, before, app.model)),
                              likeness(candidate, before, app.model), isMove(candidate, before, app.model)});
    }
    if (questions == m_questions)
        return;
    m_questions = questions;
    rebuild();
}

QStringList RenameQuestions::open() const
{
    QStringList sentences;
    for (const Question &question : m_questions)
        sentences.append(question.sentence);
    return sentences;
}

void RenameQuestions::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        // An answer is given from inside the button of one of them.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(m_questions.size(), m_most); ++i)
        addQuestion(m_questions.at(i));
    setVisible(!m_questions.isEmpty());
}

void RenameQuestions::addQuestion(const Question &question)
{
    auto *banner = new Banner(
        QStringLiteral("<b>%1</b> %2").arg(question.sentence.toHtmlEscaped(), question.reason.toHtmlEscaped()),
        Role::Renamed);
    QPushButton *renamed = banner->addAction(question.isMove ? tr("It was moved") : tr("It was renamed"));
    renamed->setToolTip(question.isMove ? tr("One thing in another namespace: what is in it stays")
                                        : tr("One thing under a new name: what is in it stays"));
    connect(renamed, &QPushButton::clicked, this,
            [this, question] { m_document.confirmRenames(question.app, {question.candidate}); });
    QPushButton *other = banner->addAction(tr("Drop and add"));
    other->setToolTip(tr("Two different things: the old one goes with what is in it"));
    connect(other, &QPushButton::clicked, this,
            [this, question] { m_document.rejectRename(question.app, question.candidate); });
    const bool isLast = m_rows->count() + 1 == std::min<qsizetype>(m_questions.size(), m_most);
    if (isLast && m_questions.size() > 1) {
        QPushButton *all = banner->addAction(allText());
        all->setToolTip(open().join(QLatin1Char('\n')));
        connect(all, &QPushButton::clicked, this, &RenameQuestions::confirmAll);
    }
    m_rows->addWidget(banner);
}

QString RenameQuestions::allText() const
{
    const int count = int(m_questions.size());
    const bool anyMove =
        std::any_of(m_questions.begin(), m_questions.end(), [](const Question &question) { return question.isMove; });
    return anyMove ? tr("All %n were renamed or moved", nullptr, count) : tr("All %n were renamed", nullptr, count);
}

void RenameQuestions::confirmAll()
{
    QMap<QString, QList<RenameCandidate>> byApp;
    for (const Question &question : std::as_const(m_questions))
        byApp[question.app].append(question.candidate);
    for (auto app = byApp.cbegin(); app != byApp.cend(); ++app)
        m_document.confirmRenames(app.key(), *app);
}

} // namespace joinery

#include "moc_rename_questions.cpp"
