// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "core/project/connection_url.h"
#include "ui/connections/connection_form.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace joinery {

ImportDialog::ImportDialog(const QString &file, const QString &parentFolder, QWidget *parent)
    : NewProjectDialog(tr("Import a database"), tr("Import"), parentFolder, {}, parent)
    , m_parentFolder(parentFolder)
    , m_form(new ConnectionForm(parentFolder))
    , m_mark(new QCheckBox(tr("Ready to be migrated from here")))
{
    m_form->setExistingOnly();
    m_form->setProfile({QStringLiteral("dev"), urlOfFile(file, parentFolder), {}});
    auto *beside = new QWidget;
    auto *place = new QVBoxLayout(beside);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(8);
    place->addWidget(sectionTitle(tr("Connection")));
    place->addWidget(m_form, 1);
    addBeside(beside);
    auto *extra = new QWidget;
    auto *rows = new QVBoxLayout(extra);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    m_mark->setChecked(true);
    rows->addWidget(m_mark);
    QLabel *note =
        label(tr("Writes a first migration that says what the database holds, and marks it as applied there: "
                 "the database gets a table joinery_migrations. Otherwise it is only read."),
              "small");
    note->setWordWrap(true);
    note->setContentsMargins(24, 0, 0, 0);
    rows->addWidget(note);
    addBelow(extra);
    setMinimumWidth(760);
    connect(m_form, &ConnectionForm::edited, this, &ImportDialog::follow);
    follow();
}

ConnectionProfile ImportDialog::connection() const
{
    ConnectionProfile profile = m_form->profile();
    if (const auto url = ConnectionUrl::fromText(profile.url))
        profile.url = url->resolved(m_parentFolder).text();
    return profile;
}

bool ImportDialog::readsOnly() const
{
    return !m_mark->isChecked();
}

QString ImportDialog::furtherProblem() const
{
    const ConnectionProfile profile = m_form->profile();
    if (profile.url.isEmpty())
        return tr("Say where the database is.");
    return profile.name.isEmpty() ? tr("Give the connection a name.") : QString();
}

void ImportDialog::follow()
{
    const auto url = ConnectionUrl::fromText(m_form->profile().url);
    const QString database = url ? url->database : QString();
    proposeName(url && url->kind == ConnectionUrl::Kind::Sqlite ? QFileInfo(database).completeBaseName() : database);
    check();
}

} // namespace joinery

#include "moc_import_dialog.cpp"
