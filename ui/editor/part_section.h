// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_list_model.h"
#include "ui/editor/target_features.h"

#include <QListView>

#include <functional>

class QLabel;

namespace joinery {

class AddField;
class PartDelegate;

/** A list that is as high as its rows: Delete drops, Enter opens or restores. */
class PartListView : public QListView
{
    Q_OBJECT

public:
    PartListView(PartListModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

signals:
    /** A person picked the row. */
    void picked(int row);
    void dropRequested(int row);
    void restoreRequested(int row);
    /** Enter: on to the fields of the part. */
    void opened(int row);
    void leftAtEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isOnRestore(const QPoint &position) const;
    void hover(int row);

    PartListModel &m_model;
    PartDelegate *m_delegate;
};

/** The parts of one kind: a heading, their list, and the row that adds one. */
class PartSection : public QWidget
{
    Q_OBJECT

public:
    /** Makes the part that a typed line says; nothing is added where it gives an error. */
    using Reader = std::function<Result<Operation>(const QString &text)>;

    PartSection(TableEditor &editor, PartKind kind, const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &placeholder, const QString &toolTip);
    void setReader(Reader reader);
    void setUndoText(const QString &text) { m_undoText = text; }
    void setTheme(const Theme &theme);
    /** Names of the table's columns are offered in the row that adds. */
    void setOffersColumns(bool offers);
    /** Where none of the project's databases can do it, the row that adds is greyed with the reason. */
    void setKnown(const FeatureQuestion &isKnown);
    /** At most one: the row that adds is there only while there is none. */
    void setSingle(bool single) { m_single = single; }

    [[nodiscard]] PartListModel &model() const { return *m_model; }
    [[nodiscard]] PartListView &view() const { return *m_view; }
    [[nodiscard]] AddField &addField() const { return *m_add; }
    /** Marks a row as the one whose fields are shown; -1 for none. */
    void setCurrentRow(int row);

signals:
    void picked(joinery::ObjectId part);
    void opened(joinery::ObjectId part);

private:
    void add(const QString &text);
    /** What depends on it is shown first. */
    [[nodiscard]] bool mayDrop(int row);
    void dropOrRestore(int row);
    void refresh();

    TableEditor &m_editor;
    PartListModel *m_model;
    QLabel *m_title;
    PartListView *m_view;
    AddField *m_add;
    QLabel *m_note;
    QString m_undoText;
    Reader m_reader;
    bool m_single = false;
    bool m_offersColumns = false;
    QString m_addTip;
    FeatureQuestion m_isKnown;
    TargetFeatures m_targets;
};

} // namespace joinery
