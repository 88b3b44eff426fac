// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_sequence.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/schema/relation_name.h"

#include <QMap>

namespace joinery::postgresql {

namespace {

/** Options by their name, each as it stands in the statement. */
using Options = QMap<QString, QString>;

/** Reads one option into `options`; false where it is none. */
bool takeOption(SqlCursor &cursor, Options &options)
{
    const qsizetype from = cursor.position();
    const auto put = [&](const char *name) {
        options.insert(QString::fromLatin1(name), cursor.textBetween(from, cursor.position()));
        return true;
    };
    const auto number = [&cursor] {
        cursor.takeMark('-');
        cursor.skip();
    };
    if (cursor.take("unlogged"))
        return put("unlogged");
    if (cursor.take("as")) {
        cursor.skip();
        return put("as");
    }
    if (cursor.take({"no", "minvalue"}))
        return put("minvalue");
    if (cursor.take({"no", "maxvalue"}))
        return put("maxvalue");
    if (cursor.take({"no", "cycle"}) || cursor.take("cycle"))
        return put("cycle");
    if (cursor.take({"owned", "by"})) {
        cursor.skip();
        while (cursor.takeMark('.'))
            cursor.skip();
        return put("owned by");
    }
    for (const auto &[word, words] :
         {std::pair("increment", "INCREMENT BY"), std::pair("minvalue", "MINVALUE"), std::pair("maxvalue", "MAXVALUE"),
          std::pair("start", "START WITH"), std::pair("cache", "CACHE")}) {
        if (!cursor.take(word))
            continue;
        (void)(cursor.take("by") || cursor.take("with"));
        const qsizetype value = cursor.position();
        number();
        options.insert(QString::fromLatin1(word),
                       QString::fromLatin1(words) + QLatin1Char(' ') + cursor.textBetween(value, cursor.position()));
        return true;
    }
    return false;
}

std::optional<Options> optionsOf(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    Options options;
    while (!cursor.atEnd()) {
        if (!takeOption(cursor, options))
            return std::nullopt;
    }
    return options;
}

/** Where a sequence begins: what it says, or its limit on the side it counts from. */
QString startOf(const Options &options)
{
    if (options.contains(QStringLiteral("start")))
        return options.value(QStringLiteral("start"));
    const bool isDown = options.value(QStringLiteral("increment")).contains(QLatin1Char('-'));
    const QString limit = options.value(isDown ? QStringLiteral("maxvalue") : QStringLiteral("minvalue"));
    const bool hasLimit = !limit.isEmpty() && !limit.startsWith(QLatin1String("no"), Qt::CaseInsensitive);
    const QString usual = isDown ? QStringLiteral("-1") : QStringLiteral("1");
    return QStringLiteral("START WITH ") + (hasLimit ? limit.sliced(int(qstrlen("MINVALUE"))).trimmed() : usual);
}

std::optional<QStringList> sequenceChanges(const DefinitionObject &before, const DefinitionObject &after)
{
    static const Options usual{{"as", "AS bigint"},   {"minvalue", "NO MINVALUE"},   {"maxvalue", "NO MAXVALUE"},
                               {"cycle", "NO CYCLE"}, {"owned by", "OWNED BY NONE"}, {"increment", "INCREMENT BY 1"},
                               {"cache", "CACHE 1"}};
    auto from = optionsOf(before.definition);
    auto to = optionsOf(after.definition);
    if (!from || !to)
        return std::nullopt;
    const QString start = QStringLiteral("start");
    from->insert(start, startOf(*from));
    to->insert(start, startOf(*to));
    QStringList changes;
    for (auto option = usual.cbegin(); option != usual.cend(); ++option) {
        if (from->value(option.key(), option.value()) != to->value(option.key(), option.value()))
            changes.append(to->value(option.key(), option.value()));
    }
    if (from->value(start) != to->value(start))
        changes.append(to->value(start));
    return changes;
}

/** https://www.postgresql.org/docs/current/sql-createsequence.html */
bool isUnlogged(const DefinitionObject &sequence)
{
    return SqlCursor(sequence.definition, SqlLexOptions::postgresql()).isWord("unlogged");
}

} // namespace

QStringList alterSequence(const DefinitionObject &before, const DefinitionObject &after)
{
    const auto changes = sequenceChanges(before, after);
    if (!changes)
        return {};
    QStringList result;
    if (!changes->isEmpty())
        result.append(QStringLiteral("ALTER SEQUENCE %1 %2").arg(nameOf(after), changes->join(QLatin1Char(' '))));
    if (isUnlogged(before) != isUnlogged(after))
        result.append(
            QStringLiteral("ALTER SEQUENCE %1 SET %2")
                .arg(nameOf(after), isUnlogged(after) ? QStringLiteral("UNLOGGED") : QStringLiteral("LOGGED")));
    return result;
}

std::optional<SequenceOwner> sequenceOwner(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    while (!cursor.atEnd() && !cursor.take({"owned", "by"}))
        cursor.skip();
    QStringList names{cursor.takeName()};
    while (cursor.takeMark('.'))
        names.append(cursor.takeName());
    if (names.size() < 2)
        return std::nullopt;
    return SequenceOwner{names.size() > 2 ? names.first() : QString(), names.at(names.size() - 2), names.last()};
}

std::optional<std::pair<ObjectId, ObjectId>> ownerIn(const Schema &schema, const DefinitionObject &sequence)
{
    const auto owner = sequenceOwner(sequence.definition);
    if (!owner)
        return std::nullopt;
    const auto isSameName = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    for (const Table &table : schema.tables) {
        if (!isSameName(table.name, owner->table) ||
            !relationName(schema, table.nameSpace, table.name).isMeantBy(owner->nameSpace, owner->table))
            continue;
        for (const Column &column : table.columns) {
            if (isSameName(column.name, owner->column))
                return std::pair(table.id, column.id);
        }
    }
    return std::nullopt;
}

QString withoutOwner(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    while (!cursor.atEnd()) {
        const qsizetype from = cursor.position();
        Options option;
        if (!takeOption(cursor, option))
            return definition;
        if (option.contains(QStringLiteral("owned by")))
            return (cursor.textBetween(0, from) + QLatin1Char(' ') + cursor.rest()).trimmed();
    }
    return definition;
}

QString ownerClause(const QString &definition)
{
    const auto options = optionsOf(definition);
    return options ? options->value(QStringLiteral("owned by")) : QString();
}

std::optional<Identity> serialOf(const DefinitionObject &sequence, const DataType &type)
{
    const auto options = optionsOf(sequence.definition);
    const QString spelled = QStringLiteral("AS ") + canonicalType(type.text());
    if (!options || !sequence.comment.isEmpty() || isUnlogged(sequence) ||
        options->value(QStringLiteral("as"), QStringLiteral("AS bigint")).compare(spelled, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto number = [&options](const char *name) {
        bool isNumber = false;
        const qint64 value = options->value(QLatin1String(name)).section(u' ', -1).toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    return Identity{
        .style = Identity::Style::Serial,
        .start = number("start"),
        .step = number("increment"),
        .minimum = number("minvalue"),
        .maximum = number("maxvalue"),
        .cache = number("cache"),
        .cycle = options->value(QStringLiteral("cycle")).startsWith(QLatin1String("cycle"), Qt::CaseInsensitive)};
}

bool sameSequence(const DefinitionObject &a, const DefinitionObject &b)
{
    const auto changes = sequenceChanges(a, b);
    return changes && changes->isEmpty() && isUnlogged(a) == isUnlogged(b);
}

} // namespace joinery::postgresql
