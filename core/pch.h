// SPDX-License-Identifier: MIT
// Headers that nearly every file of core includes; only a shortcut for the compiler.
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QtSql>

#include <algorithm>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>
