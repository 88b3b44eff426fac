// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/definition_object.h"
#include "ui/editor/app_part.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/status_sentence.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QSettings;
class QSplitter;

namespace joinery {

class ActionSet;
class BottomPane;
class DatabaseSession;
class DiagramPane;
class DiagramView;
class ExportFlow;
class Inspector;
class MigrationsPanel;
class Navigator;
class NoticeBar;
class ProblemsPanel;
class ProjectDocument;
class RecoveryOffer;
class ReviewPanel;
class Selection;
class ThemeController;
class ToastArea;
class TopBar;

/**
 * Everything that shows one open project: it owns the document, the selection, the session with the database, and the
 * panes around them. Closing a project is deleting its workspace; asking about unsaved edits is up to the caller.
 */
class Workspace : public QWidget
{
    Q_OBJECT

public:
    enum class Pane
    {
        Navigator,
        Diagram,
        Inspector,
        Bottom
    };
    enum class Page
    {
        Review,
        Migrations,
        Problems,
        History,
        Sql
    };

    Workspace(std::unique_ptr<ProjectDocument> document, const ActionSet &actions, ThemeController &themes,
              QMenu &projectMenu, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] ProjectDocument &document() const { return *m_document; }
    [[nodiscard]] Selection &selection() const { return *m_selection; }
    [[nodiscard]] DatabaseSession &session() const { return *m_session; }
    [[nodiscard]] DiagramView &diagram() const { return *m_diagram; }
    [[nodiscard]] DiagramPane &diagramPane() const { return *m_diagramPane; }
    [[nodiscard]] Navigator &navigator() const { return *m_navigator; }
    [[nodiscard]] ReviewPanel &review() const { return *m_review; }
    [[nodiscard]] MigrationsPanel &migrations() const { return *m_migrations; }
    [[nodiscard]] NoticeBar &notices() const { return *m_notices; }
    [[nodiscard]] ToastArea &toasts() const { return *m_toasts; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] ThemeController &themes() const { return m_themes; }
    [[nodiscard]] ExportFlow &exporting() const { return *m_exporting; }
    /** For the window's status bar, which shows them and does not own them. */
    [[nodiscard]] StatusSentence &statusSentence() const { return *m_sentence; }
    [[nodiscard]] QLabel &statusDetails() const { return *m_details; }

    /** Writes the project; asks where another program was at it. False when it could not or should not. */
    bool save();
    void reload();
    /** Asks about edits that a crash left behind, if there are any. */
    void offerRecovery();
    void showPage(Page page);
    void focusPane(Pane pane);
    /** To the next (1) or previous (-1) pane that is visible. */
    void cyclePanes(int step);
    [[nodiscard]] bool isPaneVisible(Pane pane) const;
    void setPaneVisible(Pane pane, bool visible);
    void manageConnections();
    /** Reads the chosen connection, and makes what the model lacks of it edits, as far as the person wants. */
    void takeOverDatabase();
    void addTableTo(const QString &app);
    /** `relation` is what a trigger, rule, policy or index is on, if it is chosen. */
    void addObjectTo(const QString &app, DefinitionObject::Kind kind, ObjectId relation = {});
    void addEnumTo(const QString &app);
    void dropSelected();
    /** Where the name of a new app is typed. */
    void typeApp();
    /** Where name, databases and apps of the project are. */
    void editProject();
    void editApp(const QString &app, AppPart part);
    void removeApp(const QString &app);
    /** The app a new object goes to: that of the selection, else the first. */
    [[nodiscard]] QString currentApp() const;
    /** Tables, objects and columns to find; each shows itself on the diagram. */
    [[nodiscard]] QList<PaletteItem> findableItems();

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

signals:
    void paneVisibilityChanged();

private:
    void buildPanes(const ActionSet &actions, ThemeController &themes, QMenu &projectMenu);
    void connectPanes();
    void connectStatus();
    void updateStatus();
    void updateDetails();
    void updateProblemsTab();
    void showZoom(double zoom);
    void filesChangedOutside(bool conflict);
    void takeChangedFiles();
    /** A migration file was written: where it can be applied is what comes next. */
    void showMigrationOf(const QString &file);
    [[nodiscard]] QWidget *paneWidget(Pane pane) const;
    [[nodiscard]] QList<Pane> visiblePanes() const;

    ThemeController &m_themes;
    std::unique_ptr<ProjectDocument> m_document;
    Selection *m_selection;
    DatabaseSession *m_session;
    TopBar *m_topBar = nullptr;
    NoticeBar *m_notices = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_middle = nullptr;
    Navigator *m_navigator = nullptr;
    DiagramView *m_diagram = nullptr;
    DiagramPane *m_diagramPane = nullptr;
    Inspector *m_inspector = nullptr;
    BottomPane *m_bottom = nullptr;
    ReviewPanel *m_review = nullptr;
    MigrationsPanel *m_migrations = nullptr;
    ProblemsPanel *m_problems = nullptr;
    std::unique_ptr<StatusSentence> m_sentence;
    std::unique_ptr<QLabel> m_details;
    ToastArea *m_toasts = nullptr;
    RecoveryOffer *m_recovery = nullptr;
    ExportFlow *m_exporting = nullptr;
    double m_zoom = 1;
};

} // namespace joinery
