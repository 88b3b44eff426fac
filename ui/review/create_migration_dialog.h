// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace joinery {

class Banner;

/**
 * Asks for the description of each migration and shows which file will hold which changes.
 *
 * As high as what it says, up to the screen: then the list scrolls first, and what is said below it after that.
 */
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

    /** Paths of the files that were written, once the dialog was accepted. */
    [[nodiscard]] const QStringList &files() const { return m_files; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPart(const Part &part, const Theme &theme);
    void buildRemarks();
    void create();
    /** Shares the height between the list and the remarks; gives the height of the dialog in which both fit best. */
    int shareHeight();
    /** Grows or shrinks to what there is to say. */
    void fit();
    [[nodiscard]] QLayout *makeDescriptions();
    [[nodiscard]] static QString suggestion(const Part &part);
    [[nodiscard]] static QString description(const QLineEdit &field);
    void updateButton();

    ProjectDocument &m_document;
    QList<Part> m_parts;
    /** One for each part, in their order. */
    QList<QLineEdit *> m_descriptions;
    QListWidget *m_list;
    QScrollArea *m_remarks;
    Banner *m_obstacles;
    Banner *m_notes;
    Banner *m_error;
    QPushButton *m_create;
    QStringList m_files;
};

} // namespace joinery
