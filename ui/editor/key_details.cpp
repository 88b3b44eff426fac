// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/detail_texts.h"
#include "ui/editor/part_details.h"
#include "ui/editor/typed_text.h"

namespace joinery {

namespace {

struct KeyDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::KeyDetailTexts)
};

/** Finds and alters the parts of one kind. */
template <typename Part>
DetailAccess<Part> partAccess(TableEditor &editor, const ShownPart &part, IdMap<Part> Table::*parts)
{
    return {[&editor, part, parts] { return editor.table() ? (editor.table()->*parts).find(part()) : nullptr; },
            [&editor](const Part &before, const Part &after, int mergeId) {
                return editor.perform(KeyDetailTexts::tr("Change %1").arg(before.name),
                                      {AlterPart<Part>{referenceTo(*editor.table()), before, after}}, mergeId);
            }};
}

QList<std::pair<QString, QString>> deferrals()
{
    return choicesOf<Deferral>(
        {KeyDetailTexts::tr("at once"), KeyDetailTexts::tr("at once, deferrable"), KeyDetailTexts::tr("at commit")});
}

QList<std::pair<QString, QString>> onConflicts()
{
    QList<std::pair<QString, QString>> choices{{QString(), KeyDetailTexts::tr("as usual")}};
    for (const char *word : {"ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE"})
        choices.append({QLatin1String(word), QLatin1String(word)});
    return choices;
}

template <typename Key>
Detail optionsDetail(const DetailMaker<Key> &maker)
{
    return maker.code(
        "keyOptions", KeyDetailTexts::tr("Options of the database"), QStringLiteral("fillfactor = 70"),
        [](const Features &f) { return f.constraints.keyOptions != Words(); },
        [](const Key &key) { return optionsText(key.details->options); },
        [](Key &key, const QString &text) -> Result<void> {
            const auto options = optionsFromText(text);
            if (!options)
                return fail(options.error());
            key.details.edit().options = *options;
            return {};
        });
}

template <typename Key>
Detail commentDetail(const DetailMaker<Key> &maker)
{
    return maker.text(
        "keyComment", KeyDetailTexts::tr("Comment"), [](const Features &f) { return f.comments.keys; },
        [](const Key &key) { return key.details->comment; },
        [](Key &key, const QString &text) -> Result<void> {
            key.details.edit().comment = text;
            return {};
        });
}

template <typename Key>
Detail deferralDetail(const DetailMaker<Key> &maker)
{
    return maker.choice(
        "keyDeferral", KeyDetailTexts::tr("Checked"), deferrals(),
        [](const Features &f) { return f.constraints.deferrableKeys; },
        [](const Key &key) { return wordFor(key.details->deferral); },
        [](Key &key, const QString &word) -> Result<void> {
            key.details.edit().deferral = fromWord<Deferral>(word);
            return {};
        });
}

/** What primary keys and unique constraints share. */
template <typename Key>
QList<Detail> keyDetails(TableEditor &editor, const DetailMaker<Key> &maker)
{
    QList<Detail> details;
    details.append(maker.code(
        "keyColumns", KeyDetailTexts::tr("Columns with length, collation, order"),
        QStringLiteral("title(20), name desc"),
        [](const Features &f) {
            return f.constraints.prefixLengths || f.constraints.keyCollations || f.constraints.keyOrder;
        },
        [&editor](const Key &key) {
            const Table *table = editor.table();
            const bool isPlain = key.details->prefixLengths.isEmpty() && key.details->collations.isEmpty() &&
                                 key.details->descending.isEmpty();
            return table && !isPlain ? keyColumnsText(key.columns, *key.details, *table) : QString();
        },
        [&editor](Key &key, const QString &text) -> Result<void> {
            const auto typed = keyColumnsFromText(text, *editor.table());
            if (!typed)
                return fail(typed.error());
            if (!typed->columns.isEmpty())
                key.columns = typed->columns;
            KeyDetails &its = key.details.edit();
            its.prefixLengths = typed->prefixLengths;
            its.collations = typed->collations;
            its.descending = typed->descending;
            return {};
        }));
    details.append(maker.code(
        "keyInclude", KeyDetailTexts::tr("Columns kept for reading only"), {},
        [](const Features &f) { return f.constraints.include; },
        [&editor](const Key &key) {
            return editor.table() ? columnsText(key.details->include, *editor.table()) : QString();
        },
        [&editor](Key &key, const QString &text) -> Result<void> {
            const auto columns = text.isEmpty() ? Result<QList<ObjectId>>() : typedColumns(text, *editor.table());
            if (!columns)
                return fail(columns.error());
            key.details.edit().include = *columns;
            return {};
        }));
    details.append(deferralDetail(maker));
    details.append(maker.choice(
        "keyOnConflict", KeyDetailTexts::tr("On conflict"), onConflicts(),
        [](const Features &f) { return f.constraints.onConflict; }, [](const Key &key) { return key.onConflict; },
        [](Key &key, const QString &word) -> Result<void> {
            key.onConflict = word;
            return {};
        }));
    details.append(maker.text(
        "keyMethod", KeyDetailTexts::tr("Method"),
        [](const Features &f) { return f.constraints.keyMethods != Words(); },
        [](const Key &key) { return key.details->method; },
        [](Key &key, const QString &text) -> Result<void> {
            key.details.edit().method = text;
            return {};
        }));
    details.append(commentDetail(maker));
    details.append(optionsDetail(maker));
    return details;
}

} // namespace

QList<Detail> primaryKeyDetails(TableEditor &editor)
{
    const DetailMaker<PrimaryKey> maker({[&editor] {
                                             const Table *table = editor.table();
                                             return table && table->primaryKey ? &*table->primaryKey : nullptr;
                                         },
                                         [&editor](const PrimaryKey &before, const PrimaryKey &after, int mergeId) {
                                             return editor.perform(
                                                 KeyDetailTexts::tr("Change primary key"),
                                                 {SetPrimaryKey{referenceTo(*editor.table()), before, after}}, mergeId);
                                         }});
    return keyDetails(editor, maker);
}

QList<Detail> uniqueDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<UniqueConstraint> maker(partAccess(editor, part, &Table::uniqueConstraints));
    QList<Detail> details = keyDetails(editor, maker);
    details.prepend(maker.check(
        "uniqueNulls", KeyDetailTexts::tr("Nulls count as the same"),
        [](const Features &f) { return f.constraints.nullsNotDistinct; },
        [](const UniqueConstraint &unique) { return unique.nullsNotDistinct; },
        [](UniqueConstraint &unique, bool on) { unique.nullsNotDistinct = on; }));
    return details;
}

QList<Detail> foreignKeyDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<ForeignKey> maker(partAccess(editor, part, &Table::foreignKeys));
    QList<Detail> details;
    details.append(maker.choice(
        "keyMatch", KeyDetailTexts::tr("Where some of its columns are null"),
        {{QString(), KeyDetailTexts::tr("it holds (simple)")},
         {QStringLiteral("FULL"), KeyDetailTexts::tr("it fails (full)")},
         {QStringLiteral("PARTIAL"), KeyDetailTexts::tr("the others must match (partial)")}},
        [](const Features &f) { return f.constraints.matchFull || f.constraints.matchPartial; },
        [](const ForeignKey &key) { return key.match; },
        [](ForeignKey &key, const QString &word) -> Result<void> {
            key.match = word;
            return {};
        }));
    details.append(maker.choice(
        "keyEnforcement", KeyDetailTexts::tr("Holds for"),
        choicesOf<Enforcement>(
            {KeyDetailTexts::tr("all rows"), KeyDetailTexts::tr("new and changed rows"), KeyDetailTexts::tr("no row")}),
        [](const Features &f) { return f.constraints.notValid || f.constraints.notEnforcedKeys; },
        [](const ForeignKey &key) { return wordFor(key.enforcement); },
        [](ForeignKey &key, const QString &word) -> Result<void> {
            key.enforcement = fromWord<Enforcement>(word);
            return {};
        }));
    details.append(maker.code(
        "keySetColumns", KeyDetailTexts::tr("Columns that ON DELETE sets"), KeyDetailTexts::tr("All of the key"),
        [](const Features &f) { return f.constraints.setColumns; },
        [&editor](const ForeignKey &key) {
            return editor.table() ? columnsText(key.setColumns, *editor.table()) : QString();
        },
        [&editor](ForeignKey &key, const QString &text) -> Result<void> {
            const auto columns = text.isEmpty() ? Result<QList<ObjectId>>() : typedColumns(text, *editor.table());
            if (!columns)
                return fail(columns.error());
            key.setColumns = *columns;
            return {};
        }));
    details.append(maker.member(
        "keyComment", KeyDetailTexts::tr("Comment"), [](const Features &f) { return f.comments.foreignKeys; },
        &ForeignKey::comment));
    return details;
}

QList<Detail> checkDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<CheckConstraint> maker(partAccess(editor, part, &Table::checks));
    QList<Detail> details;
    details.append(maker.choice(
        "checkEnforcement", KeyDetailTexts::tr("Holds for"),
        choicesOf<Enforcement>(
            {KeyDetailTexts::tr("all rows"), KeyDetailTexts::tr("new and changed rows"), KeyDetailTexts::tr("no row")}),
        [](const Features &f) { return f.constraints.notValid || f.constraints.notEnforced; },
        [](const CheckConstraint &check) { return wordFor(check.enforcement); },
        [](CheckConstraint &check, const QString &word) -> Result<void> {
            check.enforcement = fromWord<Enforcement>(word);
            return {};
        }));
    details.append(maker.check(
        "checkNoInherit", KeyDetailTexts::tr("Not for tables that inherit from this one"),
        [](const Features &f) { return f.constraints.noInherit; },
        [](const CheckConstraint &check) { return check.noInherit; },
        [](CheckConstraint &check, bool on) { check.noInherit = on; }));
    details.append(maker.code(
        "checkColumn", KeyDetailTexts::tr("Written with the column"), KeyDetailTexts::tr("The table"), {},
        [&editor](const CheckConstraint &check) {
            return editor.table() && !check.column.isNull() ? columnsText({check.column}, *editor.table()) : QString();
        },
        [&editor](CheckConstraint &check, const QString &text) -> Result<void> {
            const auto columns = text.isEmpty() ? Result<QList<ObjectId>>() : typedColumns(text, *editor.table());
            if (!columns)
                return fail(columns.error());
            check.column = columns->value(0);
            return {};
        }));
    details.append(maker.member(
        "checkComment", KeyDetailTexts::tr("Comment"), [](const Features &f) { return f.comments.checks; },
        &CheckConstraint::comment));
    return details;
}

QList<Detail> exclusionDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<ExclusionConstraint> maker(partAccess(editor, part, &Table::exclusions));
    return {deferralDetail(maker), commentDetail(maker), optionsDetail(maker)};
}

QList<Detail> indexDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<Index> maker(partAccess(editor, part, &Table::indexes));
    QList<Detail> details;
    details.append(maker.code(
        "indexMethod", KeyDetailTexts::tr("Method"), QStringLiteral("btree"),
        [](const Features &f) { return f.indexes.methods.listed.size() > 1 || f.indexes.methods.any; },
        [](const Index &index) { return index.method; },
        [](Index &index, const QString &text) -> Result<void> {
            index.method = text.toLower();
            return {};
        }));
    details.append(maker.code(
        "indexInclude", KeyDetailTexts::tr("Columns kept for reading only"), {},
        [](const Features &f) { return f.indexes.include; },
        [&editor](const Index &index) {
            return editor.table() ? columnsText(index.details->include, *editor.table()) : QString();
        },
        [&editor](Index &index, const QString &text) -> Result<void> {
            const auto columns = text.isEmpty() ? Result<QList<ObjectId>>() : typedColumns(text, *editor.table());
            if (!columns)
                return fail(columns.error());
            index.details.edit().include = *columns;
            return {};
        }));
    details.append(maker.check(
        "indexNulls", KeyDetailTexts::tr("Nulls count as the same"),
        [](const Features &f) { return f.indexes.nullsNotDistinct; },
        [](const Index &index) { return index.details->nullsNotDistinct; },
        [](Index &index, bool on) { index.details.edit().nullsNotDistinct = on; }));
    details.append(maker.check(
        "indexInvisible", KeyDetailTexts::tr("Not used for queries"),
        [](const Features &f) { return f.indexes.invisible; },
        [](const Index &index) { return index.details->invisible; },
        [](Index &index, bool on) { index.details.edit().invisible = on; }));
    details.append(maker.text(
        "indexComment", KeyDetailTexts::tr("Comment"), [](const Features &f) { return f.comments.indexes; },
        [](const Index &index) { return index.details->comment; },
        [](Index &index, const QString &text) -> Result<void> {
            index.details.edit().comment = text;
            return {};
        }));
    details.append(maker.code(
        "indexOptions", KeyDetailTexts::tr("Options of the database"), QStringLiteral("fillfactor = 70"),
        [](const Features &f) { return f.indexes.options != Words(); },
        [](const Index &index) { return optionsText(index.details->options); },
        [](Index &index, const QString &text) -> Result<void> {
            const auto options = optionsFromText(text);
            if (!options)
                return fail(options.error());
            index.details.edit().options = *options;
            return {};
        }));
    return details;
}

} // namespace joinery
