// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace joinery {

class Banner;

/** Asks for the description of a migration and shows which file will hold which changes. */
class CreateMigrationDialog : public QDialog
{
    Q_OBJECT

public:
    /** One file that will be written. */
    struct Part
    {
        QString app;
        /** Positions in the app's diff. */
        QList<int> chosen;
        /** Lines for people. */
        QStringList changes;
        /** The same in few words, for a description. */
        QStringList words;
    };

    CreateMigrationDialog(ProjectDocument &document, const QList<Part> &parts, const Theme &theme,
                          QWidget *parent = nullptr);

    /**
     * What the rows of the database do not allow, and what else should be known. Where there is an obstacle the
     * migration is written only by saying "Create anyway"; Enter is not enough. May come late, and change.
     */
    void setRemarks(const QString &connection, const QStringList &obstacles, const QStringList &notes);

    [[nodiscard]] QString description() const;
    /** Paths of the files that were written, once the dialog was accepted. */
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    void create();
    [[nodiscard]] QString suggestion() const;
    void updateButton();

    ProjectDocument &m_document;
    QList<Part> m_parts;
    QLineEdit *m_description;
    Banner *m_obstacles;
    Banner *m_notes;
    Banner *m_error;
    QPushButton *m_create;
    QStringList m_files;
};

} // namespace joinery
