// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QAccessible>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace joinery {

class CardItem;
class DiagramScene;
class DiagramView;
class LinkItem;
class ProjectDocument;
class Selection;

/** What on the canvas a screen reader speaks of: a card, a row of one, a link, a group or a note. */
struct CanvasPlace
{
    enum class Kind
    {
        Card,
        CardLine,
        Link,
        /** A group or a note. */
        Annotation
    };

    Kind kind = Kind::Card;
    /** Of the card, link, group or note. */
    ObjectId id;
    /** Of a row: its position among those that are shown. */
    int row = -1;

    friend bool operator==(const CanvasPlace &, const CanvasPlace &) = default;
};

[[nodiscard]] size_t qHash(const CanvasPlace &place, size_t seed = 0);

/**
 * The canvas for assistive programs: makes what they ask for, when they ask, and tells them where the keyboard is and
 * what is called otherwise. Costs nothing while there is no such program.
 */
class CanvasAccess : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    /** Becomes a child of the view; from then on the view's cards and links can be asked for. */
    CanvasAccess(DiagramView &view, ProjectDocument &document, Selection &selection);
    ~CanvasAccess() override;

    [[nodiscard]] DiagramView &view() const { return m_view; }
    [[nodiscard]] Selection &selection() const { return m_selection; }
    [[nodiscard]] CardItem *card(ObjectId id) const;
    [[nodiscard]] LinkItem *link(ObjectId id) const;
    /** Made on first use; null where there is no such thing. */
    [[nodiscard]] QAccessibleInterface *at(const CanvasPlace &place);
    [[nodiscard]] bool isThere(const CanvasPlace &place) const;
    [[nodiscard]] QString nameOf(const CanvasPlace &place) const;
    /** What is selected, as far as one thing is. */
    [[nodiscard]] std::optional<CanvasPlace> selected() const;
    /** Selects it and brings it into sight, as a click would. */
    void goTo(const CanvasPlace &place);
    [[nodiscard]] qsizetype madeCount() const { return m_made.size(); }

signals:
    /** An assistive program was told this of something with that name. */
    void told(QAccessible::Event what, const QString &name);

private:
    struct Made
    {
        QAccessible::Id id = 0;
        QString toldName;
    };

    void accessibilityActiveChanged(bool active) override { m_active = active; }
    void tell(QAccessible::Event what, QAccessibleInterface &subject);
    void tellSelection();
    void tellNames();
    void forgetGone();

    DiagramView &m_view;
    DiagramScene &m_scene;
    Selection &m_selection;
    QHash<CanvasPlace, Made> m_made;
    QSet<ObjectId> m_edited;
    QTimer m_settled;
    bool m_active = QAccessible::isActive();
};

} // namespace joinery
