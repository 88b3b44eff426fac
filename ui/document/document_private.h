// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_files.h"
#include "ui/document/document_state.h"
#include "ui/document/project_document.h"
#include "ui/document/project_watcher.h"
#include "ui/document/recovery_store.h"

#include <QThreadPool>
#include <QTimer>

#include <future>

namespace joinery {

/** What a ProjectDocument is made of; it is what undo commands write to. */
class DocumentPrivate : public QObject, public EditTarget
{
    Q_OBJECT

public:
    DocumentPrivate(ProjectDocument &document, const ModelReading &reading);
    ~DocumentPrivate() override;

    void setModel(const QString &app, const Schema &model) override;
    void setPlaces(const DiagramKey &diagram, const CardPlaces &places) override;
    void setCollapsed(const DiagramKey &diagram, const CollapsedCards &cards) override;
    void setDiagram(const DiagramKey &key, const std::optional<NamedDiagram> &diagram) override;
    void showDiagram(const DiagramKey &key) override;
    void setAnnotations(const DiagramKey &diagram, const AppAnnotations &annotations) override;
    void setPinned(const DiagramKey &diagram, const PinnedCards &cards) override;
    void setProject(const Project &project) override;
    void renameApp(const QString &from, const QString &to) override;

    [[nodiscard]] static DocumentPrivate &of(ProjectDocument &document) { return *document.d; }
    /** Everything that is edited goes through here; see EditMacro. */
    void push(QUndoCommand *command);
    /** What is pushed until endMacro() is one step; without anything there is none. May be nested. */
    void beginMacro(const QString &undoText);
    void endMacro();

    /** Takes over the migrations found on disk; tells when they differ. */
    void setMigrations(const Project &disk);
    /** Apps that are not on disk any more have none, and so are free to go. */
    void forgetMigrationsOfGone(const Project &disk);
    [[nodiscard]] bool isReading() const { return m_migrations.valid(); }
    /** Waits for migrations that are still being read, and takes them over. */
    void finishReading();
    void addMigration(const Migration &migration);
    void dropMigration(const Migration &migration);
    /**
     * Where the tables that the operations add are put on a diagram, and the cards in the way of those they let grow.
     */
    [[nodiscard]] CardPlaces placesFor(const QList<Operation> &operations, const DiagramKey &diagram) const;
    /** The models of all other apps: what foreign keys of this one may point to. */
    [[nodiscard]] Schema othersThan(const QString &app) const;
    /** The project whose diagrams say nothing of tables that are gone for good. */
    [[nodiscard]] Project tidied() const;
    /** Neither a model nor a snapshot has the table, enum or object; or the column of it, where one is named. */
    [[nodiscard]] bool isGoneForGood(ObjectId card, ObjectId column) const;
    /** What the files hold now becomes what is compared with on saving. Gives whether models or settings differ. */
    bool takeOutsideChanges(const ProjectReading &reading);
    void lookOutside();
    void validateSoon();
    void keepSoon();
    /** Error "project.read_only" while another window has the project. */
    [[nodiscard]] Result<void> mayEdit() const;
    void keepNow();

    ProjectDocument &document;
    QString folder;
    DocumentState state;
    /** Errors of migration files that could not be read. */
    QList<Error> unreadable;
    /** As the files hold it. */
    Project saved;
    /** As the files held it when the edits that are not saved began. */
    Project base;
    /** Files that someone else changed since, relative to the folder. */
    QStringList changedFiles;
    QUndoStack undoStack;
    QList<Finding> findings;
    ProjectWatcher watcher;
    RecoveryStore recovery;
    /** Which diagram is shown; places are asked of it and set on it. */
    DiagramKey shown;
    QPointF viewCentre;
    /** What of the main diagram was last seen in the middle. */
    QPointF mainViewCentre;
    std::optional<QPointF> wantedCorner;
    /** As drawn; estimated where a card has not been. */
    QHash<ObjectId, QSizeF> cardSizes;
    /** What went and what came that a person says are two things. */
    QSet<std::pair<ObjectId, ObjectId>> rejectedRenames;
    int lastMergeId = 0;
    NewTypes newTypes;
    bool readOnly = false;
    /** Someone else changed files, and they were not read again. */
    bool differsOutside = false;
    /** Whether some of the files could not be read when they changed last. */
    bool brokenOutside = false;

private:
    [[nodiscard]] QHash<ObjectId, QRectF> cards(const DiagramKey &diagram) const;
    void showAnotherIfGone();
    void takeProject(const Project &project);
    /** What an app that an undo step names is called now. */
    [[nodiscard]] QString laterName(const QString &app) const;
    [[nodiscard]] DiagramKey laterName(const DiagramKey &key) const;
    void readOn(const std::function<MigrationsReading()> &readMigrations);
    void validateNow();
    void takeFindings(QList<Finding> found);

    struct Macro
    {
        QString undoText;
        bool isOnStack = false;
    };

    QList<Macro> m_macros;
    /** Names that apps have in undo steps, and those they keep since they have migrations. */
    QHash<QString, QString> m_laterNames;
    QTimer m_keep;
    /** Runs out when a large project has been quiet for a moment after it was opened. */
    QTimer m_settled;
    /** Migrations that are being read; not valid when there are none. */
    std::future<MigrationsReading> m_migrations;
    QThreadPool m_validator;
    int m_validation = 0;
};

/** Migrations are facts on disk: two projects are compared and kept without them. */
[[nodiscard]] Project withoutMigrations(Project project);

} // namespace joinery
