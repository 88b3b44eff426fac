// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace joinery {

ImportDialog::ImportDialog(const QString &file, const QString &parentFolder, QWidget *parent)
    : NewProjectDialog(tr("Import %1").arg(QFileInfo(file).fileName()), tr("Import"), parentFolder,
                       QFileInfo(file).completeBaseName(), parent)
    , m_mark(new QCheckBox(tr("Ready to be migrated from here")))
{
    auto *extra = new QWidget;
    auto *rows = new QVBoxLayout(extra);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    m_mark->setChecked(true);
    rows->addWidget(m_mark);
    QLabel *note =
        label(tr("Writes a first migration that says what the database holds, and marks it as applied there: "
                 "the file gets a table joinery_migrations. Otherwise the file is only read."),
              "small");
    note->setWordWrap(true);
    note->setContentsMargins(24, 0, 0, 0);
    rows->addWidget(note);
    addBelow(extra);
}

bool ImportDialog::readsOnly() const
{
    return !m_mark->isChecked();
}

} // namespace joinery

#include "moc_import_dialog.cpp"
