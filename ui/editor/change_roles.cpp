// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/change_roles.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(joinery::Change)
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
        return Words::tr("added");
    case ChangeKind::Changed:
        return Words::tr("changed");
    case ChangeKind::Renamed:
        return Words::tr("renamed");
    case ChangeKind::Dropped:
        return Words::tr("dropped");
    }
    return {};
}

} // namespace joinery
