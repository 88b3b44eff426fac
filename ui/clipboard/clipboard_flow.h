// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/copying/pasting.h"
#include "ui/clipboard/fragment_mime.h"

#include <QObject>
#include <QPointF>

class QWidget;

namespace joinery {

class DiagramView;
class NoticeBar;
class ProjectDocument;
class Selection;
class ThemeController;
class ToastArea;

/** What a flow works on and answers in; all of it outlives the flow. */
struct ClipboardPlace
{
    ProjectDocument &document;
    Selection &selection;
    DiagramView &diagram;
    ThemeController &themes;
    NoticeBar &notices;
    ToastArea &toasts;
    QWidget &window;
};

/**
 * Cutting, copying, pasting and duplicating what is selected: tables and objects, or columns where a column is selected
 * on the diagram or rows of the inspector's list have the focus. Each is one undo step; what came out otherwise than it
 * was is told.
 */
class ClipboardFlow : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardFlow(const ClipboardPlace &place);

    void cut();
    void copy(FragmentMime::Text text = FragmentMime::Text::Sql);
    /** At the pointer where that is over the diagram, else in the middle of what is seen. */
    void paste();
    /** The same at a point of the canvas. */
    void pasteAt(QPointF point);
    void duplicate();
    /** A dialog for SQL, which begins with this text. */
    void addFromSql(const QString &script = {});
    void addFromSqlFile(const QString &path);

    /** Puts a fragment into an app; `text` names the undo step. */
    [[nodiscard]] Result<void> add(const QString &text, const Fragment &fragment, const QString &app,
                                   std::optional<QPointF> corner = std::nullopt);
    /** What is selected, as it would be copied. */
    [[nodiscard]] Fragment selected() const;
    /** How many foreign keys of other tables point to these. */
    [[nodiscard]] int keysTo(const Schema &dropped) const;
    [[nodiscard]] const Dialect &dialect() const;
    /** Where new things go: the app of the selection, else the first. */
    [[nodiscard]] QString currentApp() const;
    [[nodiscard]] const ClipboardPlace &place() const { return m_place; }
    void report(const QString &title, const Result<void> &done);

private:
    /** Columns of one table. */
    struct Columns
    {
        ObjectId table;
        QList<ObjectId> columns;
    };

    [[nodiscard]] std::optional<Columns> selectedColumns() const;
    [[nodiscard]] QList<ObjectId> selectedObjects() const;
    void paste(std::optional<QPointF> corner);
    void pasteText(const QString &text);
    void pasteSheet(const QString &text);
    [[nodiscard]] Result<void> addColumns(const QString &text, const Fragment &fragment);
    [[nodiscard]] Result<void> dropSelected(const QString &text);
    [[nodiscard]] std::optional<QPointF> pointer() const;
    [[nodiscard]] QString titleOf(const Fragment &fragment) const;
    void tell(const QList<Finding> &notices);

    ClipboardPlace m_place;
};

} // namespace joinery
