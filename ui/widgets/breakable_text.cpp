// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breakable_text.h"

namespace joinery {

QString breakable(const QString &text)
{
    constexpr int longest = 28;
    constexpr int wished = 16;
    const QChar breakHere(0x200B);
    QString result;
    int run = 0;
    bool isMarkup = false;
    for (const QChar character : text) {
        result += character;
        if (character == u'<' || character == u'&')
            isMarkup = true;
        else if (isMarkup && (character == u'>' || character == u';'))
            isMarkup = false;
        else if (!isMarkup)
            run = character.isSpace() ? 0 : run + 1;
        const bool isJoint = character == u'_' || character == u'.';
        if (!isMarkup && (run >= longest || (run >= wished && isJoint))) {
            result += breakHere;
            run = 0;
        }
    }
    return result;
}

} // namespace joinery
