// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/detail_texts.h"
#include "ui/editor/part_details.h"
#include "ui/editor/table_edits.h"

namespace joinery {

namespace {

struct ColumnDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ColumnDetailTexts)
};

DetailAccess<Column> columnAccess(TableEditor &editor, const ShownPart &part)
{
    return {[&editor, part] { return editor.table() ? editor.table()->column(part()) : nullptr; },
            [&editor](const Column &before, const Column &after, int mergeId) {
                return editor.perform(ColumnDetailTexts::tr("Change column %1").arg(before.name),
                                      alterColumn(*editor.table(), after), mergeId);
            }};
}

Detail identityNumber(const DetailMaker<Column> &maker, const char *name, const QString &label,
                      const FeatureQuestion &isKnown, std::optional<qint64> Identity::*member)
{
    return maker.text(
        name, label, isKnown, [member](const Column &column) { return numberText(column.details->identity.*member); },
        [member](Column &column, const QString &text) -> Result<void> {
            const auto number = numberFromText(text);
            if (!number)
                return fail(number.error());
            column.details.edit().identity.*member = *number;
            return {};
        });
}

QList<Detail> identityDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailAccess<Column> access = columnAccess(editor, part);
    const DetailMaker<Column> maker(access);
    QList<Detail> details;
    details.append(maker.choice(
        "identityStyle", ColumnDetailTexts::tr("Numbers rows"),
        choicesOf<Identity::Style>({ColumnDetailTexts::tr("where none is given"),
                                    ColumnDetailTexts::tr("always, a number given is refused"),
                                    ColumnDetailTexts::tr("from a sequence it owns (serial)")}),
        [](const Features &f) { return f.columns.identityAlways || f.columns.identitySerial; },
        [](const Column &column) { return wordFor(column.details->identity.style); },
        [](Column &column, const QString &word) -> Result<void> {
            column.details.edit().identity.style = fromWord<Identity::Style>(word);
            return {};
        }));
    details.append(identityNumber(
        maker, "identityStart", ColumnDetailTexts::tr("First number"),
        [](const Features &f) { return f.columns.identityStart; }, &Identity::start));
    details.append(identityNumber(
        maker, "identityStep", ColumnDetailTexts::tr("Step"), [](const Features &f) { return f.columns.identityStep; },
        &Identity::step));
    details.append(identityNumber(
        maker, "identityMinimum", ColumnDetailTexts::tr("Least number"),
        [](const Features &f) { return f.columns.identityBounds; }, &Identity::minimum));
    details.append(identityNumber(
        maker, "identityMaximum", ColumnDetailTexts::tr("Greatest number"),
        [](const Features &f) { return f.columns.identityBounds; }, &Identity::maximum));
    details.append(identityNumber(
        maker, "identityCache", ColumnDetailTexts::tr("Numbers taken at once"),
        [](const Features &f) { return f.columns.identityCache; }, &Identity::cache));
    details.append(maker.check(
        "identityCycle", ColumnDetailTexts::tr("Begins again after the last number"),
        [](const Features &f) { return f.columns.identityCycle; },
        [](const Column &column) { return column.details->identity.cycle; },
        [](Column &column, bool on) { column.details.edit().identity.cycle = on; }));
    for (Detail &detail : details)
        detail.isThere = [access] { return access.find() && access.find()->autoIncrement; };
    return details;
}

} // namespace

QList<Detail> columnDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<Column> maker(columnAccess(editor, part));
    QList<Detail> details = identityDetails(editor, part);
    details.append(maker.code(
        "columnOnUpdate", ColumnDetailTexts::tr("Value whenever the row changes"), QStringLiteral("CURRENT_TIMESTAMP"),
        [](const Features &f) { return f.columns.onUpdate; },
        [](const Column &column) { return column.details->onUpdate; },
        [](Column &column, const QString &text) -> Result<void> {
            column.details.edit().onUpdate = text;
            return {};
        }));
    details.append(maker.text(
        "columnCharset", ColumnDetailTexts::tr("Character set"), [](const Features &f) { return f.columns.charsets; },
        [](const Column &column) { return column.details->charset; },
        [](Column &column, const QString &text) -> Result<void> {
            column.details.edit().charset = text;
            return {};
        }));
    details.append(maker.check(
        "columnInvisible", ColumnDetailTexts::tr("Left out of SELECT *"),
        [](const Features &f) { return f.columns.invisible; },
        [](const Column &column) { return column.details->invisible; },
        [](Column &column, bool on) { column.details.edit().invisible = on; }));
    details.append(maker.code(
        "columnOptions", ColumnDetailTexts::tr("Options of the database"), QStringLiteral("storage = external"),
        [](const Features &f) { return f.columns.options != Words(); },
        [](const Column &column) { return optionsText(column.details->options); },
        [](Column &column, const QString &text) -> Result<void> {
            const auto options = optionsFromText(text);
            if (!options)
                return fail(options.error());
            column.details.edit().options = *options;
            return {};
        }));
    return details;
}

} // namespace joinery
