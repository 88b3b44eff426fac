// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace joinery {

/** What a person wants done with rows that bar a run, before its first statement. */
struct RowChoice
{
    enum class Kind
    {
        /** Another value in them: `text`, as it is. */
        Value,
        /** Another value in them: what the SQL `text` gives for the row. */
        Expression,
        /** No value in them. */
        Null,
        Delete,
        /** They move to a table beside: "joinery_kept_author_20261120102233123456". */
        Keep,
        /** The column's new values are what the SQL `text` gives for each of its rows: see AlterColumn::conversion. */
        Using
    };

    /** Which rows: DataCheck::subject. */
    QString subject;
    Kind kind = Kind::Value;
    QString text;

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/** "author.email=value:none": a subject with `value:TEXT`, `sql:EXPRESSION`, `using:EXPRESSION`, `null`, `delete`
 * or `keep`. Error "run.choice". */
[[nodiscard]] Result<RowChoice> rowChoiceFromText(const QString &text);

/** The word of a kind, as it stands after the `=`: "value:", "delete". */
[[nodiscard]] QString wordOf(RowChoice::Kind kind);

/** "value:TEXT, null or delete": what may follow the `=`, with a word in place of what is to be filled in. */
[[nodiscard]] QString choiceWords(const QList<RowChoice::Kind> &kinds);

} // namespace joinery
