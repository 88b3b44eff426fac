// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/named_diagram.h"

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <optional>

class QSettings;

namespace joinery {

class DiagramView;
class ProjectDocument;

/** A part of the canvas as it is seen: what is in the middle, and how large. */
struct SeenPart
{
    QPointF centre;
    double zoom = 1;

    friend bool operator==(const SeenPart &, const SeenPart &) = default;
};

/**
 * Remembers which diagram is shown and what of each is seen: when another one is shown, in focus mode, around a look at
 * the whole, and from one start of the program to the next.
 */
class ViewMemory : public QObject
{
    Q_OBJECT

public:
    ViewMemory(ProjectDocument &document, DiagramView &view, QObject *parent = nullptr);

    [[nodiscard]] SeenPart seen() const;
    void show(const SeenPart &part);
    /** Shows the whole, or what was seen before that. */
    void toggleOverview();

    /** For the project's folder, of which there are those used last. */
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    void diagramChanged();
    void visibilityChanged();
    void opened();
    [[nodiscard]] bool showsACard() const;

    ProjectDocument &m_document;
    DiagramView &m_view;
    DiagramKey m_key;
    bool m_wasFocused = false;
    /** By app and name. */
    QHash<QString, SeenPart> m_parts;
    std::optional<SeenPart> m_beforeOverview;
    std::optional<SeenPart> m_overview;
    std::optional<SeenPart> m_beforeFocus;
};

} // namespace joinery
