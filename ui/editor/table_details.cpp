// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/detail_texts.h"
#include "ui/editor/part_details.h"

namespace joinery {

namespace {

struct TableDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::TableDetailTexts)
};

DetailAccess<TableOptions> optionsAccess(TableEditor &editor)
{
    return {[&editor] { return editor.table() ? &editor.table()->options : nullptr; },
            [&editor](const TableOptions &before, const TableOptions &after, int mergeId) {
                const Table &table = *editor.table();
                const AlterTableOptions alter{referenceTo(table), before, after, table.comment, table.comment};
                return editor.perform(TableDetailTexts::tr("Change options"), {alter}, mergeId);
            }};
}

Detail nameSpaceDetail(TableEditor &editor)
{
    Detail detail{.name = "tableNamespace", .label = TableDetailTexts::tr("Namespace"), .kind = Detail::Kind::Code};
    detail.placeholder = TableDetailTexts::tr("The default");
    detail.isKnown = [](const Features &f) { return f.namespaces; };
    detail.read = [&editor] { return editor.table() ? editor.table()->nameSpace : QString(); };
    detail.write = [&editor](const QString &value, int mergeId) -> Result<void> {
        if (!editor.table())
            return {};
        return editor.perform(TableDetailTexts::tr("Move table"), {MoveTable{referenceTo(*editor.table()), value, {}}},
                              mergeId);
    };
    return detail;
}

} // namespace

QList<Detail> tableDetails(TableEditor &editor)
{
    const DetailMaker<TableOptions> maker(optionsAccess(editor));
    const auto code = [&maker](const char *name, const QString &label, const QString &placeholder,
                               const FeatureQuestion &isKnown, QString TableOptions::*member) {
        Detail detail = maker.member(name, label, isKnown, member);
        detail.kind = Detail::Kind::Code;
        detail.placeholder = placeholder;
        return detail;
    };
    const auto check = [&maker](const char *name, const QString &label, const FeatureQuestion &isKnown,
                                bool TableOptions::*member) {
        return maker.check(
            name, label, isKnown, [member](const TableOptions &options) { return options.*member; },
            [member](TableOptions &options, bool on) { options.*member = on; });
    };
    QList<Detail> details{nameSpaceDetail(editor)};
    details.append(check(
        "tableUnlogged", TableDetailTexts::tr("Unlogged: faster, emptied after a crash"),
        [](const Features &f) { return f.tables.unlogged; }, &TableOptions::unlogged));
    details.append(check(
        "tableVersioned", TableDetailTexts::tr("Keeps the history of every row"),
        [](const Features &f) { return f.tables.systemVersioned; }, &TableOptions::systemVersioned));
    details.append(code(
        "tableEngine", TableDetailTexts::tr("Engine"), QStringLiteral("InnoDB"),
        [](const Features &f) { return f.tables.engines; }, &TableOptions::engine));
    details.append(code(
        "tableRowFormat", TableDetailTexts::tr("Row format"), QStringLiteral("DYNAMIC"),
        [](const Features &f) { return f.tables.rowFormats; }, &TableOptions::rowFormat));
    details.append(code(
        "tableCharset", TableDetailTexts::tr("Character set"), QStringLiteral("utf8mb4"),
        [](const Features &f) { return f.tables.charsets; }, &TableOptions::charset));
    details.append(code(
        "tableCollation", TableDetailTexts::tr("Collation"), TableDetailTexts::tr("Of the character set"),
        [](const Features &f) { return f.tables.collations; }, &TableOptions::collation));
    details.append(code(
        "tableTablespace", TableDetailTexts::tr("Tablespace"), TableDetailTexts::tr("The default"),
        [](const Features &f) { return f.tables.tablespaces; }, &TableOptions::tablespace));
    details.append(code(
        "tableInherits", TableDetailTexts::tr("Inherits from"), QStringLiteral("public.event, audited"),
        [](const Features &f) { return f.tables.inherits; }, &TableOptions::inherits));
    details.append(code(
        "tablePartitionBy", TableDetailTexts::tr("Rows spread over partitions by"),
        QStringLiteral("RANGE (created_at)"), [](const Features &f) { return f.tables.partitions; },
        &TableOptions::partitionBy));
    details.append(maker.code(
        "tableParameters", TableDetailTexts::tr("Options of the database"), QStringLiteral("fillfactor = 70"),
        [](const Features &f) { return f.tables.parameters != Words(); },
        [](const TableOptions &options) { return optionsText(options.parameters); },
        [](TableOptions &options, const QString &text) -> Result<void> {
            const auto parameters = optionsFromText(text);
            if (!parameters)
                return fail(parameters.error());
            options.parameters = *parameters;
            return {};
        }));
    return details;
}

} // namespace joinery
