// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace joinery {

/**
 * Answers the next MessageDialog with a key, as long as `owner` lives. What it said is added to `asked`, which outlives
 * the owner; its picture is kept for looking under the name.
 */
void answerNextQuestion(QObject &owner, Qt::Key key, QStringList &asked, const QString &picture);

} // namespace joinery
