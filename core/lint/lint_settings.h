// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace joinery {

/** What names of a project are to be like. */
struct NamingSettings
{
    /**
     * By what is named, a word of nameKinds(): a style ("snake_case", see name_style.h) or a regular expression that
     * the whole name has to fit.
     */
    QMap<QString, QString> styles;
    /** Bytes of UTF-8; nothing for the most that every database takes. */
    std::optional<int> length;

    [[nodiscard]] bool isEmpty() const { return styles.isEmpty() && !length; }
    friend bool operator==(const NamingSettings &, const NamingSettings &) = default;
};

/** How the rules are to be taken in a project. */
struct LintSettings
{
    /** By code; nothing for a rule that is off. What is not here is as severe as lintRules() says. */
    QMap<QString, std::optional<Finding::Severity>> rules;
    NamingSettings naming;

    [[nodiscard]] bool isEmpty() const { return rules.isEmpty() && naming.isEmpty(); }
    friend bool operator==(const LintSettings &, const LintSettings &) = default;
};

} // namespace joinery
