// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_profile.h"
#include "ui/shell/new_project_dialog.h"

class QCheckBox;

namespace joinery {

class ConnectionForm;

/**
 * Asks which database becomes a project: an SQLite file or a database on a server, which part of it, name and place of
 * the project, and whether the database may be written to.
 */
class ImportDialog : public NewProjectDialog
{
    Q_OBJECT

public:
    /** `file` is an SQLite file to begin with; empty for none. */
    ImportDialog(const QString &file, const QString &parentFolder, QWidget *parent = nullptr);

    /** The connection that the project gets, with the path of a file absolute. */
    [[nodiscard]] ConnectionProfile connection() const;
    /** The database is only read: no baseline migration is marked as applied in it. */
    [[nodiscard]] bool readsOnly() const;

protected:
    [[nodiscard]] QString furtherProblem() const override;

private:
    void follow();

    QString m_parentFolder;
    ConnectionForm *m_form;
    QCheckBox *m_mark;
};

} // namespace joinery
