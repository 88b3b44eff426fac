// SPDX-License-Identifier: MIT
#include "core/copying/gate_words.h"

#include "core/base/translate.h"
#include "core/copying/known_calls.h"
#include "core/copying/plain_sql.h"

#include <algorithm>

namespace joinery {

namespace {

/** Engines that keep rows in the server's own files and look at nothing else. */
bool isPlainEngine(const QString &engine)
{
    static const QStringList plain{QStringLiteral("innodb"), QStringLiteral("myisam"), QStringLiteral("aria"),
                                   QStringLiteral("memory"), QStringLiteral("heap"),   QStringLiteral("rocksdb")};
    return plain.contains(engine.toLower());
}

/** At a parenthesis: whether the name before it calls something that is not known. */
bool isUnknownCall(const SqlCursor &cursor)
{
    if (!cursor.isMark('(') || !cursor.token(-1).isName() || isKnownCall(cursor.value(-1)))
        return false;
    // Behind these words stands the name of a key or table, with its columns.
    return cursor.isMark('.', -2) || !isOneOf(cursor,
                                              {"key", "index", "unique", "references", "exists", "fulltext", "spatial",
                                               "with", "recursive", "as", "into"},
                                              -2);
}

Result<void> checkEngine(const SqlCursor &cursor)
{
    const QString engine = cursor.value(cursor.isMark('=', 1) ? 2 : 1);
    if (!isPlainEngine(engine))
        return refusedWord(engine);
    return {};
}

bool isQueryWord(const SqlCursor &cursor)
{
    return isOneOf(cursor, {"select", "execute", "table"}) ||
           (cursor.isWord("values") && !isOneOf(cursor, {"in", "less"}, 1)) ||
           (cursor.isWord("with") && cursor.token(1).isName() && !isOneOf(cursor, {"time", "system", "operator"}, 1));
}

} // namespace

bool isOneOf(const SqlCursor &cursor, std::initializer_list<const char *> words, qsizetype ahead)
{
    return std::any_of(words.begin(), words.end(),
                       [&cursor, ahead](const char *word) { return cursor.isWord(word, ahead); });
}

Result<void> checkTableOptions(SqlCursor &cursor)
{
    while (!cursor.atEnd()) {
        const bool isValue = cursor.isMark('=', -1) ||
                             isOneOf(cursor, {"engine", "charset", "collate", "row_format"}, -1) ||
                             (cursor.isWord("set", -1) && cursor.isWord("character", -2));
        const bool isKnown = isOneOf(cursor, {"engine",
                                              "auto_increment",
                                              "avg_row_length",
                                              "checksum",
                                              "comment",
                                              "default",
                                              "charset",
                                              "character",
                                              "set",
                                              "collate",
                                              "delay_key_write",
                                              "key_block_size",
                                              "max_rows",
                                              "min_rows",
                                              "pack_keys",
                                              "page_checksum",
                                              "row_format",
                                              "transactional",
                                              "stats_persistent",
                                              "with",
                                              "without",
                                              "system",
                                              "versioning",
                                              "oids",
                                              "partition",
                                              "by",
                                              "range",
                                              "list",
                                              "hash",
                                              "key",
                                              "linear",
                                              "columns",
                                              "partitions",
                                              "stats_auto_recalc",
                                              "using",
                                              "heap",
                                              "on",
                                              "commit",
                                              "subpartition",
                                              "preserve",
                                              "delete",
                                              "rows",
                                              "subpartitions",
                                              "stats_sample_pages"});
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else if ((cursor.token().isName() && (isValue || isKnown)) || cursor.isMark('=') || cursor.isMark(',') ||
                 cursor.token().kind == SqlToken::Kind::Number || cursor.token().kind == SqlToken::Kind::String)
            cursor.skip();
        else
            return refusedWord(cursor.value());
    }
    return {};
}

Result<void> checkDefinition(SqlCursor &cursor, bool isMariadb)
{
    for (; !cursor.atEnd(); cursor.skip()) {
        if (cursor.isMark('.'))
            return fail(QStringLiteral("script.elsewhere"),
                        Message::tr("It was not run: it is about %1, which this SQL does not make, or names a "
                                    "namespace. Take it out, or take the namespace out of it.")
                            .arg(cursor.value(-1) + QLatin1Char('.') + cursor.value(1)));
        if (isUnknownCall(cursor))
            return refusedWord(cursor.value(-1));
        const bool reachesOut = isOneOf(cursor, {"tablespace", "inherits", "parser"}) ||
                                (isOneOf(cursor, {"data", "index"}) && cursor.isWord("directory", 1)) ||
                                (isMariadb && isOneOf(cursor, {"connection", "union"}) && cursor.isMark('=', 1));
        if (reachesOut || isQueryWord(cursor))
            return refusedWord(cursor.value().toUpper());
        if (isMariadb && cursor.isWord("engine"))
            if (const Result<void> checked = checkEngine(cursor); !checked)
                return checked;
    }
    return {};
}

Result<void> checkQuery(SqlCursor &cursor)
{
    for (; !cursor.atEnd(); cursor.skip()) {
        if (isUnknownCall(cursor) || (cursor.isMark('(') && cursor.token(-1).isName() && cursor.isMark('.', -2)))
            return refusedWord(cursor.value(-1));
        if (cursor.isMark('.') && cursor.isMark('.', 2))
            return refusedWord(cursor.value(-1));
        const bool reachesOut = isOneOf(cursor, {"outfile", "dumpfile", "execute", "procedure"}) ||
                                (cursor.isWord("into") && !isOneOf(cursor, {"insert", "replace", "ignore"}, -1));
        if (reachesOut && !cursor.isMark('.', -1))
            return refusedWord(cursor.value().toUpper());
    }
    return {};
}

} // namespace joinery
