// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

class QAction;
class QWidget;

namespace joinery {

class MainWindow;

/**
 * Does what comes to its mind in a window, without looking at it: clicks, drags, keys, names, actions, undo and redo.
 * Dialogs and menus that come up meanwhile are answered, too. The same seed does the same.
 */
class Monkey : public QObject
{
public:
    Monkey(MainWindow &window, quint32 seed);

    void doSomething();
    /** Ends whatever has begun: fields, drags, dialogs. */
    void letGo();
    /** Leaves nothing behind that would be asked about. */
    void leave();
    /** What it has done of late, a line each. */
    [[nodiscard]] QString lastSteps() const;

private:
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    template <typename T>
    [[nodiscard]] T oneOf(const QList<T> &choices)
    {
        return choices.at(below(int(choices.size())));
    }
    void tell(const QString &step);
    [[nodiscard]] QWidget *someSurface();
    [[nodiscard]] QPoint somePoint(const QWidget &surface);
    void click();
    void doubleClick();
    void drag();
    void hover();
    void wheel();
    void key();
    void typeName();
    void undoOrRedo();
    void trigger();
    void resize();
    void answer();

    MainWindow &m_window;
    QRandomGenerator m_random;
    QTimer m_answers;
    int m_answered = 0;
    QStringList m_steps;
};

} // namespace joinery
