// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

#include <QByteArray>

namespace joinery {

// Laws that several checks share. Each says what is wrong, or nothing.

/**
 * An error tells programs what it is and people what and where: a code, a sentence, and the place in `file`, which is a
 * line that the text has.
 */
[[nodiscard]] QByteArray wrongWithError(const Error &error, const QString &file, const QByteArray &text);

/** Names of files are safe, and none is there twice, not even for a file system that ignores case. */
[[nodiscard]] QByteArray wrongWithFileNames(const QList<QString> &names);

/** Whatever a file was accepted with can be looked over: every finding has a code and a text. */
[[nodiscard]] QByteArray wrongWithFindings(const Schema &schema);

/**
 * What was accepted is the same when it is read again, and when it is written and read; and what is written twice has
 * the same bytes. What was refused says why. `read` gives a Result, `write` gives bytes.
 */
template <typename Read, typename Write>
[[nodiscard]] QByteArray wrongWithRoundTrip(const QByteArray &text, const QString &file, const Read &read,
                                            const Write &write)
{
    const auto first = read(text);
    if (!first)
        return wrongWithError(first.error(), file, text);
    if (read(text) != first)
        return "read twice, it is not the same";
    const QByteArray written = write(*first);
    const auto second = read(written);
    if (!second)
        return "what was written is refused: " + second.error().text().toUtf8() + "\n" + written;
    if (second != first)
        return "written and read again, it is another one:\n" + written;
    if (write(*second) != written)
        return "written twice, the bytes differ:\n" + written;
    return {};
}

/** Does one check after the other up to the first that finds something. */
template <typename... Checks>
[[nodiscard]] QByteArray firstWrong(const Checks &...checks)
{
    QByteArray wrong;
    (void)((wrong = checks(), wrong.isEmpty()) && ...);
    return wrong;
}

} // namespace joinery
