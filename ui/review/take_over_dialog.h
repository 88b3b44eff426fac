// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/project/import.h"
#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace joinery {

class Banner;
class ChangeList;
class EmptyState;
class ImportQuestions;

/** A database that was read, to be taken over into a model. */
struct DatabaseContent
{
    /** The connection's name. */
    QString connection;
    const Dialect *dialect = nullptr;
    Introspection introspection;
    /** What of the database was read besides what the project has. */
    DatabaseScope scope = {};
};

/**
 * Shows what the model of an app lacks of a database, change by change, and takes the ticked ones over as one edit.
 *
 * What only the model has is listed too, without a tick: it may be new. The database is not written to.
 */
class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * The document has an app. With migrations that the database lacks, what is taken over cannot be written as one
     * that counts as applied.
     */
    TakeOverDialog(ProjectDocument &document, DatabaseContent content, const QString &app, bool hasUnapplied,
                   const Theme &theme, QWidget *parent = nullptr);

    /** Of the accepted dialog: how many changes were taken over, and the migration that was written of them, if any. */
    [[nodiscard]] int takenCount() const { return m_takenCount; }
    [[nodiscard]] const std::optional<Migration> &migration() const { return m_migration; }

    void accept() override;

private:
    void showApp(const QString &app);
    /** Works out anew what the model lacks. */
    void compare();
    void answer(const RenameCandidate &candidate, bool isRename);
    void updateChoice();
    [[nodiscard]] QWidget *makeList(const Theme &theme);
    [[nodiscard]] QWidget *makeMark();
    /** Why what is taken over cannot count as applied; empty when it can. */
    [[nodiscard]] QString whyNotMarked() const;
    [[nodiscard]] QString app() const;

    ProjectDocument &m_document;
    DatabaseContent m_content;
    /** What turns the model of the app into what the database holds. */
    QList<Operation> m_operations;
    /** What was said to be renamed in the database, as edits of the model. */
    QList<Operation> m_renames;
    QList<RenameCandidate> m_refused;
    /** The database as it was compared last. */
    Schema m_read;
    bool m_hasUnapplied;
    int m_takenCount = 0;
    std::optional<Migration> m_migration;

    QComboBox *m_apps;
    ChangeList *m_changes;
    QTreeView *m_tree;
    QStackedWidget *m_pages;
    ImportQuestions *m_questions;
    EmptyState *m_empty;
    Banner *m_notModelled;
    Banner *m_error;
    QCheckBox *m_mark;
    QLabel *m_markNote;
    QPushButton *m_take;
};

} // namespace joinery
