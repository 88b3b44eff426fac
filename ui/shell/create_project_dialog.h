// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_profile.h"
#include "ui/shell/new_project_dialog.h"

#include <optional>

class QCheckBox;

namespace joinery {

class ConnectionForm;

/** Asks for name and place of an empty project, the databases it is made for, and where the first of them is. */
class CreateProjectDialog : public NewProjectDialog
{
    Q_OBJECT

public:
    /** `dialect` is the one that is usual. */
    CreateProjectDialog(const QString &parentFolder, const QString &dialect, QWidget *parent = nullptr);

    /** Their names; the one that is usual first, if it is among them. */
    [[nodiscard]] QStringList dialects() const;
    /** To a server, where one was given; projects for SQLite get theirs by themselves. */
    [[nodiscard]] std::optional<ConnectionProfile> connection() const;

protected:
    [[nodiscard]] QString furtherProblem() const override;

private:
    void follow();

    QString m_usual;
    QList<QCheckBox *> m_dialects;
    ConnectionForm *m_form;
    QWidget *m_server;
};

} // namespace joinery
