// SPDX-License-Identifier: MIT
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace joinery {

/** SHA-256 as 64 hexadecimal characters. */
[[nodiscard]] inline QString checksum(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace joinery
