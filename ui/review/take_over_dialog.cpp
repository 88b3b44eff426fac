// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/take_over_dialog.h"

#include "core/migration/migration_choice.h"
#include "core/operation/apply.h"
#include "core/project/database_scope.h"
#include "core/project/import_renames.h"
#include "core/project/project_migrations.h"
#include "ui/review/change_delegate.h"
#include "ui/review/change_list.h"
#include "ui/review/import_questions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** Whole tables and objects that only the model has. */
QList<ChangeEntry> onlyInModel(const QList<ChangeEntry> &entries)
{
    QList<ChangeEntry> result;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(result),
                 [](const ChangeEntry &entry) { return entry.kind == ChangeKind::Dropped && entry.part.isNull(); });
    return result;
}

/** The first of the sentences as rich text, and how many more there are. */
QString shortened(const QStringList &sentences)
{
    constexpr int mostShown = 2;
    QString text = QStringList(sentences.mid(0, mostShown)).join(QLatin1Char('\n')).toHtmlEscaped();
    if (sentences.size() > mostShown)
        text += QLatin1Char('\n') + TakeOverDialog::tr("and %n more", nullptr, int(sentences.size()) - mostShown);
    return text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace

TakeOverDialog::TakeOverDialog(ProjectDocument &document, DatabaseContent content, const QString &app,
                               bool hasUnapplied, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_content(std::move(content))
    , m_hasUnapplied(hasUnapplied)
    , m_apps(new QComboBox)
    , m_changes(new ChangeList(this))
    , m_tree(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_questions(new ImportQuestions)
    , m_empty(new EmptyState(IconName::Check, tr("Nothing to take over"),
                             tr("The model says all that %1 holds.").arg(m_content.connection), theme))
    , m_notModelled(new Banner({}, Role::Changed))
    , m_error(new Banner({}, Role::Dropped))
    , m_mark(new QCheckBox(tr("Write a &migration of it, and mark it as applied in %1").arg(m_content.connection)))
    , m_markNote(label({}, "small"))
    , m_take(new QPushButton(tr("Take over")))
{
    setWindowTitle(tr("Take over from %1").arg(m_content.connection));
    resize(640, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(label(windowTitle(), "title"));
    QLabel *explanation = label(tr("What the model lacks of the database. Ticked changes become one edit of the model, "
                                   "which can be undone; the database stays as it is."),
                                "secondary");
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addSpacing(4);
    auto *chooser = new QHBoxLayout;
    QLabel *caption = label(tr("Into the &app"), "small");
    caption->setBuddy(m_apps);
    for (const App &each : m_document.project().apps)
        m_apps->addItem(each.name);
    m_apps->setCurrentText(app);
    chooser->addWidget(caption);
    chooser->addWidget(m_apps);
    chooser->addStretch();
    layout->addLayout(chooser);
    caption->setVisible(m_apps->count() > 1);
    m_apps->setVisible(m_apps->count() > 1);
    if (!m_content.scope.isAll()) {
        QLabel *part =
            label(tr("The connection is about a part of the database: %1.").arg(describe(m_content.scope)), "small");
        part->setWordWrap(true);
        layout->addWidget(part);
    }
    layout->addWidget(m_questions);
    layout->addWidget(makeList(theme), 1);
    for (Banner *banner : {m_notModelled, m_error}) {
        banner->hide();
        layout->addWidget(banner);
    }
    layout->addWidget(makeMark());
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setDefault(true);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_changes, &ChangeList::choiceChanged, m_error, &QWidget::hide);
    connect(m_changes, &ChangeList::choiceChanged, this, &TakeOverDialog::updateChoice);
    connect(m_questions, &ImportQuestions::answered, this, &TakeOverDialog::answer);
    connect(m_apps, &QComboBox::currentTextChanged, this, &TakeOverDialog::showApp);
    showApp(m_apps->currentText());
    m_tree->setFocus();
}

QWidget *TakeOverDialog::makeList(const Theme &theme)
{
    m_tree->setModel(m_changes);
    m_tree->setItemDelegate(new ChangeDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setProperty("look", QStringLiteral("boxed"));
    m_tree->setAccessibleName(tr("What the model lacks of the database"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    return m_pages;
}

QWidget *TakeOverDialog::makeMark()
{
    auto *result = new QWidget;
    auto *rows = new QVBoxLayout(result);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_mark);
    m_markNote->setWordWrap(true);
    m_markNote->setContentsMargins(24, 0, 0, 0);
    rows->addWidget(m_markNote);
    return result;
}

QString TakeOverDialog::whyNotMarked() const
{
    if (m_hasUnapplied)
        return tr("Not possible now: %1 lacks migrations of this project. Apply them first.").arg(m_content.connection);
    if (m_document.pendingCount(app()) > 0)
        return tr("Not possible now: the model has changes that are in no migration. Create theirs first.");
    return {};
}

QString TakeOverDialog::app() const
{
    return m_apps->currentText();
}

void TakeOverDialog::showApp(const QString &app)
{
    Q_UNUSED(app)
    m_renames.clear();
    m_refused.clear();
    compare();
}

void TakeOverDialog::answer(const RenameCandidate &candidate, bool isRename)
{
    if (isRename)
        m_renames += renameEdits(candidate, m_document.model(app()), m_read);
    else
        m_refused.append(candidate);
    compare();
}

void TakeOverDialog::compare()
{
    m_error->hide();
    m_operations.clear();
    const QString app = this->app();
    const Result<ImportedModel> imported = importInto(m_document.project(), app, m_content.introspection,
                                                      *m_content.dialect, asked(m_content.scope), m_renames);
    QList<RenameCandidate> candidates = imported ? imported->candidates : QList<RenameCandidate>();
    candidates.removeIf([this](const RenameCandidate &candidate) {
        return std::any_of(m_refused.cbegin(), m_refused.cend(), [&candidate](const RenameCandidate &refused) {
            return refused.kind == candidate.kind && refused.from.id == candidate.from.id &&
                   refused.to.name == candidate.to.name;
        });
    });
    m_read = imported ? imported->read : Schema();
    m_questions->ask(candidates, m_document.model(app), m_read);
    QList<ChangeEntry> entries;
    QStringList notModelled;
    if (imported) {
        const Schema &model = m_document.model(app);
        Schema after = model;
        m_operations = imported->whole;
        if (joinery::apply(m_operations, after))
            entries = changeEntries(m_operations, model, after);
        for (const Finding &finding : imported->notModelled)
            notModelled.append(finding.text);
    } else {
        m_error->setError(imported.error());
        m_error->show();
    }
    m_changes->setGroups(entries.isEmpty() ? QList<ChangeGroup>() : QList<ChangeGroup>{{app, entries}});
    m_changes->leaveOut(onlyInModel(entries));
    m_tree->expandAll();
    m_pages->setCurrentWidget(entries.isEmpty() && imported ? static_cast<QWidget *>(m_empty) : m_tree);
    m_notModelled->setVisible(!notModelled.isEmpty());
    m_notModelled->setText(shortened(notModelled));
    m_notModelled->setToolTip(notModelled.join(QLatin1Char('\n')));
    updateChoice();
}

void TakeOverDialog::updateChoice()
{
    const qsizetype chosen = m_changes->chosen(app()).size();
    m_take->setEnabled(chosen > 0);
    const QString whyNot = whyNotMarked();
    m_mark->setEnabled(chosen > 0 && whyNot.isEmpty());
    if (!m_mark->isEnabled())
        m_mark->setChecked(false);
    const QString usual = tr("For a database that is to be migrated from here. You are asked before the mark is set.");
    m_markNote->setText(whyNot.isEmpty() ? usual : whyNot);
}

void TakeOverDialog::accept()
{
    const QList<int> chosen = m_changes->chosen(app());
    if (chosen.isEmpty())
        return;
    const auto stop = [this](const Error &error) {
        m_error->setError(error);
        m_error->show();
    };
    const Schema others = modelOfOthers(m_document.project(), app());
    const Result<QList<Operation>> operations = chosenOperations(m_operations, chosen, m_document.model(app()), others);
    if (!operations)
        return stop(operations.error());
    const QString title = tr("Take over from %1").arg(m_content.connection);
    if (const Result<void> done = m_document.perform(title, app(), *operations); !done)
        return stop(done.error());
    m_takenCount = m_changes->chosenCount();
    if (m_mark->isChecked()) {
        const Result<Migration> made = m_document.createMigration(app(), tr("what %1 holds").arg(m_content.connection));
        if (!made) {
            m_document.undoStack().undo();
            return stop(made.error());
        }
        m_migration = *made;
    }
    QDialog::accept();
}

} // namespace joinery
