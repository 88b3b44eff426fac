// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace joinery {

class PaletteDelegate;
class SearchField;
class ThemeController;

/**
 * Find or run: type a few letters of an action, a table or a column, press Enter.
 *
 * Lies over its parent's upper middle and closes on Escape, when something was chosen, or when the focus leaves. What
 * was chosen runs after it is gone and the focus is back where it was.
 */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(ThemeController &themes, QWidget *parent);

    void open(QList<PaletteItem> items);
    [[nodiscard]] PaletteModel &model() const { return *m_model; }
    [[nodiscard]] SearchField &field() const { return *m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void search(const QString &text);
    void move(int rows);
    void run(const QModelIndex &index);
    void dismiss();
    /** A click beside it, or a dialog: whoever asks for those is done with it. */
    [[nodiscard]] bool endsIt(const QObject &watched, const QEvent &event) const;
    void setTheme(const Theme &theme);

    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace joinery
