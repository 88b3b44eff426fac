// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace joinery {

struct Project;

/** How one card looks wherever it is shown, and what people file it under. */
struct CardLook
{
    /** Letters of a tag. */
    static constexpr qsizetype maximumTag = 60;
    /** Tags of one card. */
    static constexpr qsizetype maximumTags = 50;

    /** One of diagramColors(), in place of the app's; empty for that of the app. */
    QString color;
    /** In order, each once. */
    QStringList tags;

    [[nodiscard]] bool isEmpty() const { return color.isEmpty() && tags.isEmpty(); }

    friend bool operator==(const CardLook &, const CardLook &) = default;
};

/** Not empty, not too long, nothing at its ends that cannot be seen, no control characters. */
[[nodiscard]] bool isTag(const QString &tag);

/** Of a card, by the app that has it; an empty look where it has none. */
[[nodiscard]] CardLook lookOf(const Project &project, ObjectId card);

/** Every tag of the project, in order. */
[[nodiscard]] QStringList tagsOf(const Project &project);

/** The project with a tag on these cards, or without it there. Cards that have as many as they may are passed over. */
[[nodiscard]] Project withTag(const Project &project, const QList<ObjectId> &cards, const QString &tag, bool isOn);

/** The project with another colour of these cards; an empty one for that of their app. */
[[nodiscard]] Project withColor(const Project &project, const QList<ObjectId> &cards, const QString &color);

} // namespace joinery
