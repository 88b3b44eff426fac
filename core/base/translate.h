// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace joinery {

/**
 * Core's sentences for people, one translation context for window and command line: `Message::tr("Table %1
 * …").arg(name)`. Counts use the plural form: `Message::tr("%n rows", nullptr, count)`.
 */
struct Message
{
    Q_DECLARE_TR_FUNCTIONS(joinery::Message)
};

} // namespace joinery
