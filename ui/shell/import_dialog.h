// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/new_project_dialog.h"

class QCheckBox;

namespace joinery {

/** Asks for name and place of the project that a SQLite file becomes, and whether the file may be written to. */
class ImportDialog : public NewProjectDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &file, const QString &parentFolder, QWidget *parent = nullptr);

    /** The database is only read: no baseline migration is marked as applied in it. */
    [[nodiscard]] bool readsOnly() const;

private:
    QCheckBox *m_mark;
};

} // namespace joinery
