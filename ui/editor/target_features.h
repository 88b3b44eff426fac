// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/features.h"
#include "ui/document/project_document.h"

#include <functional>

class QWidget;

namespace joinery {

/** Whether a dialect can express something: `[](const Features &f) { return f.columns.onUpdate; }`. */
using FeatureQuestion = std::function<bool(const Features &)>;

/** What the databases that a project is meant for can express. */
class TargetFeatures
{
public:
    explicit TargetFeatures(const ProjectDocument &document) : m_document(document) {}

    /** Why none of them can, as a sentence; empty where at least one can, or nothing was asked. */
    [[nodiscard]] QString whyNot(const FeatureQuestion &isKnown) const;
    /** The name of the first that can ("sqlite"), or of the first of all. */
    [[nodiscard]] QString dialectWith(const FeatureQuestion &isKnown) const;

private:
    [[nodiscard]] const QList<Features> &targets() const;

    const ProjectDocument &m_document;
    mutable QStringList m_dialects;
    mutable QList<Features> m_targets;
};

/** Greys a field with the reason as tool tip and description, unless what it shows is set: then it can be cleared. */
void grey(QWidget &field, const QString &whyNot, bool isSet);

} // namespace joinery
