// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/view_reader.h"
#include "ui/document/project_document.h"

#include <optional>

namespace joinery {

/** What of the canvas a person has hidden; remembered for a project on this computer, no part of its files. */
struct HiddenLayers
{
    QSet<QString> apps;
    QSet<QString> namespaces;
    /** Of the diagram that is shown, by their ids. */
    QSet<QString> groups;
    /** A card with several is hidden by any. */
    QSet<QString> tags;

    [[nodiscard]] bool isEmpty() const
    {
        return apps.isEmpty() && namespaces.isEmpty() && groups.isEmpty() && tags.isEmpty();
    }

    friend bool operator==(const HiddenLayers &, const HiddenLayers &) = default;
};

/** Some cards and what foreign keys and views connect with them; nothing else is shown. */
struct CardFocus
{
    QList<ObjectId> cards;
    int steps = 1;

    friend bool operator==(const CardFocus &, const CardFocus &) = default;
};

/**
 * Which cards the canvas shows: those of the diagram that is shown, without hidden layers, in focus mode only what is
 * in focus.
 *
 * What is not shown is left out of the schema the canvas is made from, so that it costs nothing. With nothing hidden on
 * the main diagram nothing is looked at.
 */
class CardVisibility : public QObject
{
    Q_OBJECT

public:
    explicit CardVisibility(ProjectDocument &document);

    /** What views read leads from card to card as foreign keys do. */
    void setViews(const ViewReadings &views) { m_views = views; }
    /** Looks anew at what is to be shown: before shown() is asked, after the document or the choices changed. */
    void update();
    /** The part of a schema that is shown: tables, enums and what has a card; the rest stays. */
    [[nodiscard]] Schema shown(const Schema &schema) const;
    /** The cards that may be shown; nothing where all may. */
    [[nodiscard]] const std::optional<QSet<ObjectId>> &shownCards() const { return m_shown; }
    /** How many cards of the shown diagram layers hide. */
    [[nodiscard]] int hiddenCount() const { return m_hiddenCount; }

    [[nodiscard]] const HiddenLayers &hidden() const { return m_hidden; }
    void setHidden(const HiddenLayers &hidden);
    /** Namespaces that tables, enums or objects are in; the empty one where others have one. */
    [[nodiscard]] QStringList namespaces() const;

    [[nodiscard]] const std::optional<CardFocus> &focus() const { return m_focus; }
    void setFocus(const std::optional<CardFocus> &focus);
    /** In focus mode, shows these as well. */
    void addToFocus(ObjectId card);

    /**
     * Takes away what keeps a card from being shown: focus mode, its layer, a diagram it is not on. Gives whether there
     * was something.
     */
    bool bringBack(ObjectId card);

signals:
    /** Layers or focus. */
    void changed();

private:
    [[nodiscard]] bool isHidden(ObjectId card) const;
    /** In a hidden group, or with a hidden tag. */
    [[nodiscard]] QSet<ObjectId> filedAway() const;
    [[nodiscard]] QSet<ObjectId> all() const;

    ProjectDocument &m_document;
    HiddenLayers m_hidden;
    std::optional<CardFocus> m_focus;
    ViewReadings m_views;
    std::optional<QSet<ObjectId>> m_shown;
    int m_hiddenCount = 0;
};

} // namespace joinery
