// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_form.h"

#include "core/database/connection.h"
#include "core/project/connection_url.h"
#include "ui/connections/environment.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"
#include "ui/widgets/segmented_control.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

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
    , m_file(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…")))
    , m_environment(
          new SegmentedControl({environmentTitle(Environment::Development), environmentTitle(Environment::Staging),
                                environmentTitle(Environment::Production)}))
    , m_environmentNote(label({}, "small"))
    , m_test(new QPushButton(tr("Test")))
    , m_outcome(new Banner)
{
    m_name->setPlaceholderText(tr("dev"));
    m_file->setPlaceholderText(tr("shop.db"));
    m_environmentNote->setWordWrap(true);
    m_nameProblem->hide();
    m_outcome->hide();

    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_browse);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const auto addField = [rows](const QString &title, QWidget *buddy) {
        QLabel *caption = label(title, "small");
        caption->setBuddy(buddy);
        rows->addWidget(caption);
    };
    addField(tr("&Name"), m_name);
    rows->addWidget(m_name);
    rows->addWidget(m_nameProblem);
    rows->addSpacing(8);
    addField(tr("SQLite &file"), m_file);
    rows->addLayout(fileRow);
    rows->addSpacing(8);
    addField(tr("Environment"), m_environment);
    rows->addWidget(m_environment);
    rows->addWidget(m_environmentNote);
    rows->addSpacing(12);
    rows->addWidget(m_test, 0, Qt::AlignLeft);
    rows->addSpacing(4);
    rows->addWidget(m_outcome);
    rows->addStretch();

    const auto changed = [this] {
        m_outcome->hide();
        showEnvironment();
        if (!m_filling)
            emit edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, changed);
    connect(m_file, &QLineEdit::textChanged, this, changed);
    connect(m_environment, &SegmentedControl::currentChanged, this, changed);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionForm::browse);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    showEnvironment();
}

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    const QScopedValueRollback guard(m_filling, true);
    m_name->setText(profile.name);
    m_file->setText(fileOf(profile));
    m_environment->setCurrent(int(profile.environment));
}

ConnectionProfile ConnectionForm::profile() const
{
    return {m_name->text().trimmed(), urlOfFile(m_file->text().trimmed(), m_projectFolder),
            environments.at(size_t(std::max(0, m_environment->current())))};
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
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Choose a SQLite file, or name a new one"), absolutePath(),
        tr("SQLite files (*.db *.sqlite *.sqlite3);;All files (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_file->setText(fileOf({{}, urlOfFile(file, m_projectFolder), {}}));
}

void ConnectionForm::test()
{
    const Result<QString> found = tryConnection(absolutePath());
    m_outcome->setRole(found ? Role::Added : Role::Dropped);
    m_outcome->setText((found ? *found : found.error().text()).toHtmlEscaped());
    m_outcome->show();
}

void ConnectionForm::showEnvironment()
{
    m_environmentNote->setText(noteOn(profile().environment));
    m_test->setEnabled(!m_file->text().trimmed().isEmpty());
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

Result<QString> tryConnection(const QString &absoluteFile)
{
    if (!QFileInfo::exists(absoluteFile)) {
        if (!QFileInfo(QFileInfo(absoluteFile).path()).isDir())
            return fail(QStringLiteral("file.missing"),
                        ConnectionForm::tr("The folder %1 does not exist. Choose another file.")
                            .arg(QFileInfo(absoluteFile).path()));
        return ConnectionForm::tr("The file does not exist yet; the first migration makes it.");
    }
    const Result<Connection> connection = Connection::open(DatabaseAddress::sqliteFile(absoluteFile),
                                                           {.readOnly = true, .lockTimeout = std::chrono::seconds(1)});
    if (!connection)
        return fail(connection);
    const Result<QVariant> count = connection->value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
                       "'\\' AND name NOT LIKE 'joinery\\_%' ESCAPE '\\'"));
    if (!count)
        return fail(count);
    return ConnectionForm::tr("It works: %n tables.", nullptr, count->toInt());
}

} // namespace joinery

#include "moc_connection_form.cpp"
