// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/change_roles.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ChangeWords)
};

} // namespace

QString signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::None:
        return {};
    case ChangeKind::Added:
        return QStringLiteral("+");
    case ChangeKind::Changed:
        return QStringLiteral("~");
    case ChangeKind::Renamed:
        return QStringLiteral("→");
    case ChangeKind::Dropped:
        return QStringLiteral("−");
    }
    return {};
}

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::None:
        return {};
    case ChangeKind::Added:
        return ChangeWords::tr("added");
    case ChangeKind::Changed:
        return ChangeWords::tr("changed");
    case ChangeKind::Renamed:
        return ChangeWords::tr("renamed");
    case ChangeKind::Dropped:
        return ChangeWords::tr("dropped");
    }
    return {};
}

} // namespace joinery
