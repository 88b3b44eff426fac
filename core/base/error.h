// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/**
 * Why something could not be done, told in one sentence a person can act on.
 *
 * `code` is stable and meant for programs ("file.syntax", "database.locked"); `message` says what and what to do;
 * `detail` holds the words of whoever failed underneath (a database, the file system); `where` is a file with line and
 * JSON pointer, an object's name, or empty.
 */
struct Error
{
    QString code;
    QString message;
    QString detail;
    QString where;

    /** Place, message and detail as one text: "shop/author.json:3 (/columns/0): … Database says: …". */
    [[nodiscard]] QString text() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace joinery
