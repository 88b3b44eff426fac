// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace joinery {

/** The diagram's sentences outside of QObjects: `DiagramText::tr("…")`, written so that lupdate finds them. */
struct DiagramText
{
    Q_DECLARE_TR_FUNCTIONS(joinery::DiagramText)
};

} // namespace joinery
