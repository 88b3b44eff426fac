// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_entry.h"
#include "core/differ/change_summary.h"
#include "core/differ/schema_differ.h"
#include "core/project/project.h"
#include "core/schema/finding.h"
#include "ui/document/new_types.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <memory>

namespace joinery {

class DocumentPrivate;
struct ModelReading;

/** Edits that a crash kept from being saved. */
struct RecoverableEdits
{
    QDateTime keptAt;
    /** What they do, one line each; empty when the files hold it all. */
    QStringList edits;
    /** What others changed in the files since; taking the edits over takes that back. */
    QStringList changedSince;
};

/** A migration to be written from pending changes. */
struct MigrationRequest
{
    QString app;
    QString description;
    /** Positions in the app's diff; all when empty. */
    QList<int> chosen;
};

/**
 * The open project: the one QObject that owns the model, the undo stack and the live diff.
 *
 * Every edit goes through perform(), moveCards(), setCollapsed(), setPinned() or editProject() and is one undo step.
 * After each, the diff of the edited app against its snapshot is computed anew (well under a millisecond) and told by
 * signals. Nothing else writes to the model. Unsaved edits are kept aside every few seconds, for after a crash; the
 * project's files change only in save() and createMigrations().
 */
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    /**
     * Reads a project folder (or its joinery.json). Nothing in it is executed. Broken migration files do not keep a
     * project from opening, see problems(); any other broken file does.
     */
    [[nodiscard]] static Result<std::unique_ptr<ProjectDocument>> open(const QString &path);
    /**
     * The same; but of a large project the migrations are read while its model can be seen already. Until
     * migrationsChanged() is told, isReading() holds and nothing is known of pending changes.
     */
    [[nodiscard]] static Result<std::unique_ptr<ProjectDocument>> openModelFirst(const QString &path);
    ~ProjectDocument() override;

    /** Whether the migrations are still being read. */
    [[nodiscard]] bool isReading() const;
    /** Waits until they are. What needs them does so by itself. */
    void finishReading();

    /** Whether edits are refused, with "project.read_only", because another window has the project. */
    [[nodiscard]] bool isReadOnly() const;
    /** While it only reads, what others save is taken over without undo steps. */
    void setReadOnly(bool readOnly);
    /** What tables and columns are made with where nothing is said. */
    [[nodiscard]] const NewTypes &newTypes() const;
    void setNewTypes(const NewTypes &types);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] const Project &project() const;
    [[nodiscard]] QUndoStack &undoStack();

    /** The app a table, enum or object of the model (or, when dropped, of the snapshot) belongs to; empty when unknown.
     */
    [[nodiscard]] QString appOf(ObjectId object) const;
    [[nodiscard]] const Schema &model(const QString &app) const;
    [[nodiscard]] const Schema &snapshot(const QString &app) const;
    /** Of all apps together: what a database holds. */
    [[nodiscard]] Schema unitedModel() const;
    [[nodiscard]] Schema unitedSnapshot() const;
    /** A table of the model, else of the snapshot (a dropped one); null when in neither. */
    [[nodiscard]] const Table *table(ObjectId id) const;
    [[nodiscard]] const EnumType *enumType(ObjectId id) const;
    [[nodiscard]] const DefinitionObject *object(ObjectId id) const;

    [[nodiscard]] const Diff &diff(const QString &app) const;
    [[nodiscard]] const ChangeSummary &changes(const QString &app) const;
    /** Of whichever app it belongs to. */
    [[nodiscard]] ObjectChange changeOf(ObjectId object) const;
    /** The diff grouped into changes as a person counts them. */
    [[nodiscard]] const QList<ChangeEntry> &entries(const QString &app) const;
    /**
     * What in those changes looks like one thing renamed and was not rejected; likeliest first. Worked out when asked
     * for.
     */
    [[nodiscard]] QList<RenameCandidate> renameCandidates(const QString &app) const;
    /** Says that these candidates are renames; one undo step. */
    void confirmRenames(const QString &app, const QList<RenameCandidate> &confirmed);
    /** Says that the two are different things. Remembered until the project is closed. */
    void rejectRename(const QString &app, const RenameCandidate &rejected);
    /** How many such changes there are, of one app or of all. */
    [[nodiscard]] int pendingCount(const QString &app) const;
    [[nodiscard]] int pendingCount() const;
    /** Mistakes in the model of all apps, from validation; errors first. Large models are looked at in a thread. */
    [[nodiscard]] const QList<Finding> &findings() const;
    /** Why an app's migrations do not fold into a snapshot; empty when all is well. */
    [[nodiscard]] QList<Error> problems() const;

    /**
     * Applies the operations to the app's model as one undo step. Tables they add are put in a free place near the
     * view's centre; cards below one that grows make room for it. An error changes nothing.
     *
     * An edit with the same mergeId >= 0 as the one before replaces it: its operations are applied to the model as it
     * was before that one. So each key typed into a name field renames from the name there was at first.
     */
    [[nodiscard]] Result<void> perform(const QString &undoText, const QString &app, const QList<Operation> &operations,
                                       int mergeId = -1);
    /** The same, with the table they add put exactly there where nothing else lies. */
    [[nodiscard]] Result<void> performAt(QPointF corner, const QString &undoText, const QString &app,
                                         const QList<Operation> &operations);
    /** A mergeId no edit has had: take one when a field gets the focus. */
    [[nodiscard]] int newMergeId();
    /** Where on the canvas the person looks: tables added from now on are put near it. */
    void setViewCentre(QPointF centre);
    /** How large the cards are drawn: finding free places goes by it. */
    void setCardSizes(const QHash<ObjectId, QSizeF> &sizes);
    /** Which diagram is shown, the main one at first: what is said of places and collapsed cards is said of it. */
    [[nodiscard]] const DiagramKey &shownDiagram() const;
    /** It, when it is one beside the main one; else null. */
    [[nodiscard]] const NamedDiagram *shownNamedDiagram() const;
    /** Shows another one; not an edit. Ignores one that is not there. */
    void showDiagram(const DiagramKey &key);
    /**
     * Makes, changes or (given nothing) deletes a diagram beside the main one; one undo step. It is shown, or the main
     * one in place of one that is deleted.
     */
    void setDiagram(const QString &undoText, const DiagramKey &key, const std::optional<NamedDiagram> &diagram);
    /** Takes cards off the diagram that is shown, when it is one beside the main one; one undo step. */
    void takeOffDiagram(const QString &undoText, const QList<ObjectId> &cards);
    /** Puts cards where given (any app) on the shown diagram, and so on it where they were not; one undo step. */
    void moveCards(const QString &undoText, const QHash<ObjectId, QPointF> &positions);
    [[nodiscard]] QHash<ObjectId, QPointF> positions() const;
    /**
     * Lets cards (any app) show their header alone, or all of them; one undo step, along with the places of those that
     * make room.
     */
    void setCollapsed(const QString &undoText, const QList<ObjectId> &cards, bool collapsed,
                      const QHash<ObjectId, QPointF> &positions = {});
    [[nodiscard]] QSet<ObjectId> collapsed() const;
    /** Groups, notes and links without a foreign key, of all apps. */
    [[nodiscard]] DiagramAnnotations annotations() const;
    /**
     * Makes them these; one undo step, along with the places of cards. What is new goes into the diagram of its cards'
     * app, else of `app`. Edits with the same mergeId >= 0 in a row are one step.
     */
    void editAnnotations(const QString &undoText, const DiagramAnnotations &after, const QString &app = {},
                         const QHash<ObjectId, QPointF> &positions = {}, int mergeId = -1);
    /** Has cards (any app) stay where they are when others are arranged, or not; one undo step. */
    void setPinned(const QString &undoText, const QList<ObjectId> &cards, bool pinned);
    [[nodiscard]] QSet<ObjectId> pinned() const;
    /** Connections, names, apps: an edit of the project itself. */
    void editProject(const QString &undoText, const Project &after);
    /** Gives an app another name; one undo step. Errors as withRenamedApp(). */
    [[nodiscard]] Result<void> renameApp(const QString &undoText, const QString &app, const QString &name);
    /** As the files hold it: what is edited since is not in it. */
    [[nodiscard]] const Project &savedProject() const;

    /** Whether the files do not hold what is shown: for edits made here, or because they changed. */
    [[nodiscard]] bool isModified() const;
    /** Whether there are edits of one's own that are not saved. */
    [[nodiscard]] bool hasEdits() const;
    /** What saving does to files that someone else changed and that were not read again yet. */
    enum class OthersFiles
    {
        Keep,
        Overwrite
    };
    /**
     * Writes only what changed, each file atomically. Error "project.changed_outside" when files of others are to be
     * kept and there are some; their names, one a line, are in its detail.
     */
    [[nodiscard]] Result<void> save(OthersFiles othersFiles = OthersFiles::Keep);
    /** Reads everything again from disk, dropping unsaved edits; as one undo step. */
    [[nodiscard]] Result<void> reload();
    /**
     * Writes the pending changes of apps as one migration file each, in this order: all of them or none. What no
     * database would take is found before anything is written. The model is saved first.
     */
    [[nodiscard]] Result<QList<Migration>> createMigrations(const QList<MigrationRequest> &requests);
    /** The same for one app. */
    [[nodiscard]] Result<Migration> createMigration(const QString &app, const QString &description,
                                                    const QList<int> &chosen = {});

    /**
     * Writes the migration that joins the branches of an app, see parallelHeads(). Errors "migration.heads_conflict"
     * where their order makes a difference, "migration.order_unknown" where a person has to say that it does not.
     */
    [[nodiscard]] Result<Migration> joinBranches(const QString &app, bool orderDoesNotMatter = false);

    /**
     * Deletes the file of a migration; what it did is pending again, since the others fold without it. Whether that may
     * be is asked before: removableMigration().
     */
    [[nodiscard]] Result<void> removeMigration(const Migration &migration);

    /** When edits were kept that a crash kept from being saved; nothing when there are none, or it is only read. */
    [[nodiscard]] std::optional<QDateTime> recoveryTime() const;
    /** What they are, and whether the files are still those they were made on. Error when they cannot be read. */
    [[nodiscard]] Result<RecoverableEdits> recoverableEdits() const;
    /** Takes those edits over, as one undo step; they still have to be saved. */
    [[nodiscard]] Result<void> recover();
    void discardRecovery();
    /** Keeps unsaved edits aside now instead of in some seconds, and waits until they are written. */
    [[nodiscard]] Result<void> keepForRecovery();

signals:
    /** Tables, enums, objects or their parts changed; the ids are those whose data differs (also added and removed
     * ones). */
    void modelChanged(const QString &app, const QSet<joinery::ObjectId> &objects);
    void diffChanged(const QString &app);
    void findingsChanged();
    void positionsChanged(const QSet<joinery::ObjectId> &objects);
    void collapsedChanged(const QSet<joinery::ObjectId> &objects);
    /** Diagrams beside the main one came, went or have another title. */
    void diagramsChanged();
    void shownDiagramChanged();
    /** Another diagram is about to be shown, not by undo: what was begun on this one is written now or never. */
    void leavingDiagram();
    /** Of the shown diagram. */
    void annotationsChanged();
    void pinnedChanged(const QSet<joinery::ObjectId> &objects);
    /** Name, target databases, apps or connections. */
    void projectChanged();
    /** Undo would have taken an app or its name away that has migrations by now. */
    void appKept(const QString &app);
    /** Migration files were written, removed or read again. */
    void migrationsChanged();
    void modifiedChanged(bool modified);
    void readOnlyChanged(bool readOnly);
    /** An edit was not made because the project is only read; those of perform() give an error as well. */
    void editRefused();
    /** Files of the project were changed by someone else; `conflict` when there are unsaved edits too. */
    void filesChangedOutside(bool conflict);

private:
    [[nodiscard]] Result<QList<Operation>> requested(const MigrationRequest &request) const;
    [[nodiscard]] Result<void> rehearseAll(const QList<MigrationRequest> &requests) const;
    [[nodiscard]] Result<Migration> writeMigration(const MigrationRequest &request);

    /** Whether the project is only read; tells editRefused() then. */
    [[nodiscard]] bool refusesEdit();

    friend class DocumentPrivate;
    ProjectDocument(const ModelReading &reading);
    [[nodiscard]] static Result<std::unique_ptr<ProjectDocument>> from(const ModelReading &reading);
    std::unique_ptr<DocumentPrivate> d;
};

} // namespace joinery
