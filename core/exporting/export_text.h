// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace joinery {

// Texts on their way into a format that is read by other programs. What no such format can hold is made visible first.

/**
 * The text with pictures (␀, ␛) in place of control characters, but for the end of a line and the tab, and with � in
 * place of what is no character at all. The end of a line is \n.
 */
[[nodiscard]] QString printable(const QString &text);

/** The same on one line: whatever is white is one blank. */
[[nodiscard]] QString printableLine(const QString &text);

/** A name on one line; what has none is called "unnamed". */
[[nodiscard]] QString printableName(const QString &name);

/** The name, or with the first number behind it that makes it another than those before. It is noted in `taken`. */
[[nodiscard]] QString uniqueName(const QString &name, QSet<QString> &taken);

/** The text with `escaped(character)` in place of each character for which that is not empty. */
template <typename Escaped>
[[nodiscard]] QString replacedEach(const QString &text, Escaped escaped)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const QString instead = escaped(character);
        if (instead.isEmpty())
            result += character;
        else
            result += instead;
    }
    return result;
}

/** With & < > " and ' as entities: for XML and HTML, between tags and in attributes. */
[[nodiscard]] QString xmlText(const QString &text);

} // namespace joinery
