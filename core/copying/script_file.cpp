// SPDX-License-Identifier: MIT
#include "core/copying/script_file.h"

#include "core/base/translate.h"
#include "core/copying/sql_reading.h"
#include "core/serialisation/json_reader.h"

#include <QFileInfo>

namespace joinery {

Result<QString> readScriptFile(const QString &path)
{
    if (QFileInfo(path).size() > longestScript)
        return fail(QStringLiteral("script.long"),
                    Message::tr("This is more SQL than can be read at once. Take the rows out of it, or read a part."));
    const Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes)
        return fail(bytes);
    return QString::fromUtf8(*bytes);
}

} // namespace joinery
