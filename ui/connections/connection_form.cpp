// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_form.h"

#include "core/project/project_connection.h"
#include "ui/connections/connection_trial.h"
#include "ui/connections/environment.h"
#include "ui/connections/scope_fields.h"
#include "ui/connections/server_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"
#include "ui/widgets/segmented_control.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <array>

namespace joinery {

namespace {

constexpr std::array environments{Environment::Development, Environment::Staging, Environment::Production};

QString noteOn(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return ConnectionForm::tr("Yours to try things on.");
    case Environment::Staging:
        return ConnectionForm::tr("Shared with others; marked amber.");
    case Environment::Production:
        return ConnectionForm::tr("Real data: marked red wherever it is chosen.");
    }
    return {};
}

} // namespace

ConnectionForm::ConnectionForm(const QString &projectFolder, QWidget *parent)
    : QWidget(parent)
    , m_projectFolder(projectFolder)
    , m_name(new QLineEdit)
    , m_nameProblem(label({}, "problem"))
    , m_kind(new SegmentedControl({QStringLiteral("SQLite"), QStringLiteral("PostgreSQL"), QStringLiteral("MariaDB")}))
    , m_pages(new QStackedWidget)
    , m_file(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…")))
    , m_server(new ServerFields)
    , m_scope(new ScopeFields)
    , m_environment(
          new SegmentedControl({environmentTitle(Environment::Development), environmentTitle(Environment::Staging),
                                environmentTitle(Environment::Production)}))
    , m_environmentNote(label({}, "small"))
    , m_test(new QPushButton(tr("Test")))
    , m_outcome(new Banner)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_file->setObjectName(QStringLiteral("file"));
    m_name->setPlaceholderText(tr("dev"));
    m_file->setPlaceholderText(tr("shop.db"));
    m_environmentNote->setWordWrap(true);
    m_nameProblem->hide();
    m_outcome->hide();
    m_pages->addWidget(filePage());
    m_pages->addWidget(m_server);
    // Room that is left over belongs below, not between the fields.
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const auto addField = [rows](const QString &title, QWidget *buddy) {
        QLabel *caption = label(title, "small");
        caption->setBuddy(buddy);
        rows->addWidget(caption);
        rows->addWidget(buddy);
    };
    addField(tr("&Name"), m_name);
    rows->addWidget(m_nameProblem);
    rows->addSpacing(8);
    addField(tr("Kind"), m_kind);
    rows->addSpacing(8);
    rows->addWidget(m_pages);
    rows->addSpacing(8);
    rows->addWidget(m_scope);
    rows->addSpacing(8);
    addField(tr("Environment"), m_environment);
    rows->addWidget(m_environmentNote);
    rows->addSpacing(12);
    rows->addWidget(m_test, 0, Qt::AlignLeft);
    rows->addSpacing(4);
    rows->addWidget(m_outcome);
    rows->addStretch();

    const auto changed = [this] {
        ++m_trial;
        m_outcome->hide();
        showEnvironment();
        if (!m_filling)
            emit edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, changed);
    connect(m_file, &QLineEdit::textChanged, this, changed);
    connect(m_server, &ServerFields::edited, this, changed);
    connect(m_scope, &ScopeFields::edited, this, changed);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this, changed] {
        showKind();
        changed();
    });
    connect(m_environment, &SegmentedControl::currentChanged, this, changed);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionForm::browse);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    showKind();
    showEnvironment();
}

QWidget *ConnectionForm::filePage()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    QLabel *caption = label(tr("SQLite &file"), "small");
    caption->setBuddy(m_file);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_browse);
    rows->addWidget(caption);
    rows->addLayout(fileRow);
    return page;
}

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    const QScopedValueRollback guard(m_filling, true);
    const auto parsed = ConnectionUrl::fromText(profile.url);
    const ConnectionUrl url = parsed ? *parsed : ConnectionUrl();
    const bool isFile = url.kind == ConnectionUrl::Kind::Sqlite;
    m_name->setText(profile.name);
    m_kind->setCurrent(int(url.kind));
    m_file->setText(isFile ? url.database : QString());
    m_server->setUrl(isFile ? ConnectionUrl{.kind = ConnectionUrl::Kind::PostgreSql} : url);
    m_scope->setScope(profile.scope);
    m_environment->setCurrent(int(profile.environment));
    showKind();
}

ConnectionProfile ConnectionForm::profile() const
{
    return {m_name->text().trimmed(), url(), environments.at(size_t(std::max(0, m_environment->current()))),
            m_scope->scope()};
}

ConnectionUrl::Kind ConnectionForm::kind() const
{
    return static_cast<ConnectionUrl::Kind>(std::max(0, m_kind->current()));
}

void ConnectionForm::chooseKind(ConnectionUrl::Kind kind)
{
    const QScopedValueRollback guard(m_filling, true);
    m_kind->setCurrent(int(kind));
    showKind();
}

QString ConnectionForm::url() const
{
    if (kind() == ConnectionUrl::Kind::Sqlite)
        return urlOfFile(m_file->text().trimmed(), m_projectFolder);
    const auto server = m_server->url();
    return server ? server->text() : QString();
}

void ConnectionForm::setNameProblem(const QString &text)
{
    m_nameProblem->setText(text);
    m_nameProblem->setVisible(!text.isEmpty());
    restyle(*m_name, "problem", !text.isEmpty());
}

void ConnectionForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionForm::browse()
{
    const QString kinds = tr("SQLite files (*.db *.sqlite *.sqlite3);;All files (*)");
    const QString file =
        m_existingOnly
            ? QFileDialog::getOpenFileName(this, tr("Choose a SQLite file"), absolutePath(), kinds)
            : QFileDialog::getSaveFileName(this, tr("Choose a SQLite file, or name a new one"), absolutePath(), kinds,
                                           nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_file->setText(fileOf({{}, urlOfFile(file, m_projectFolder), {}}));
}

void ConnectionForm::test()
{
    const auto parsed = ConnectionUrl::fromText(url());
    const auto address = parsed ? databaseAddress(parsed->resolved(m_projectFolder)) : fail(parsed.error());
    if (!address) {
        showOutcome(fail(address));
        return;
    }
    m_test->setEnabled(false);
    m_outcome->setRole(Role::Changed);
    m_outcome->setText(tr("Trying…"));
    m_outcome->show();
    // A server that does not answer must not hold the window.
    QThreadPool::globalInstance()->start([form = QPointer(this), address = *address, trial = ++m_trial] {
        const Result<QString> found = tryConnection(address);
        QMetaObject::invokeMethod(qApp, [form, found, trial] {
            if (form && form->m_trial == trial)
                form->showOutcome(found);
        });
    });
}

void ConnectionForm::showOutcome(const Result<QString> &found)
{
    m_outcome->setRole(found ? Role::Added : Role::Dropped);
    m_outcome->setText((found ? *found : found.error().text()).toHtmlEscaped());
    m_outcome->show();
    showEnvironment();
}

void ConnectionForm::showKind()
{
    const bool isFile = kind() == ConnectionUrl::Kind::Sqlite;
    m_pages->setCurrentIndex(isFile ? 0 : 1);
    m_scope->setNameSpacesOffered(kind() == ConnectionUrl::Kind::PostgreSql);
    // The page that is not shown takes no room.
    for (int page = 0; page < m_pages->count(); ++page) {
        const bool isShown = page == m_pages->currentIndex();
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    if (!isFile)
        m_server->setKind(kind());
}

void ConnectionForm::showEnvironment()
{
    m_environmentNote->setText(noteOn(profile().environment));
    m_test->setEnabled(!url().isEmpty());
}

QString ConnectionForm::absolutePath() const
{
    return QDir::cleanPath(QDir(m_projectFolder).absoluteFilePath(m_file->text().trimmed()));
}

QString fileOf(const ConnectionProfile &profile)
{
    const Result<ConnectionUrl> url = ConnectionUrl::fromText(profile.url);
    return url ? url->database : QString();
}

QString urlOfFile(const QString &file, const QString &projectFolder)
{
    if (file.isEmpty())
        return {};
    const QDir folder(projectFolder);
    const QString relative = folder.relativeFilePath(folder.absoluteFilePath(file));
    ConnectionUrl url;
    url.database =
        relative.startsWith(QStringLiteral("../")) ? QDir::cleanPath(folder.absoluteFilePath(file)) : relative;
    return url.text();
}

} // namespace joinery

#include "moc_connection_form.cpp"
