// SPDX-License-Identifier: MIT
// Headers that nearly every file of core includes; only a shortcut for the compiler. nlohmann's and Qt SQL's stay out:
// few files use them, and every file would pay half a second for them.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>
