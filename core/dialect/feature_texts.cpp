// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"
#include "core/schema/expression_names.h"
#include "core/schema/sql_piece.h"

namespace joinery {

namespace {

using Severity = Finding::Severity;

/**
 * The texts of one table that a dialect writes as they are. What it leaves out or puts in quotes is not looked at; a
 * definition of a view or routine is SQL of its own, which may hold anything.
 */
class TextReport
{
public:
    TextReport(const Table &table, const Features &features, FeatureReport &report)
        : m_table(table), m_features(features), m_report(report)
    {
    }

    void write()
    {
        for (const Column &column : m_table.columns)
            columnTexts(column);
        keyWords();
        for (const CheckConstraint *check : sortedByName(m_table.checks))
            expression(check->expression, check->id, [&] {
                const QString &name = check->name.isEmpty() ? check->expression : check->name;
                return Message::tr("Check %1 of table %2").arg(name, m_table.name);
            });
        for (const Index *index : sortedByName(m_table.indexes))
            indexTexts(*index);
        if (m_features.constraints.exclusion) {
            for (const ExclusionConstraint *exclusion : sortedByName(m_table.exclusions))
                exclusionTexts(*exclusion);
        }
        options();
        if (m_features.tables.partitions)
            partitions();
    }

private:
    /** Title is a function, since most texts have nothing told about them. */
    template <typename Title>
    void broken(const QString &problem, ObjectId part, const Title &title)
    {
        if (!problem.isEmpty())
            m_report.note(
                "syntax", Severity::Error, part,
                Message::tr("%1 cannot stand in a statement. %2 Correct it.", "what, why").arg(title(), problem));
    }

    template <typename Title>
    bool piece(const QString &text, SqlPlace place, ObjectId part, const Title &title)
    {
        const QString problem = whyNotOnePiece(text, m_features.lexOptions, place);
        broken(problem, part, title);
        return problem.isEmpty();
    }

    /** SQL over columns of the table. */
    template <typename Title>
    void expression(const QString &text, ObjectId part, const Title &title)
    {
        if (!piece(text, SqlPlace::InBrackets, part, title))
            return;
        QStringList unknown = unknownColumns(text, m_table, m_features.lexOptions);
        const QStringList quoted = unknownQuotedColumns(text, m_table, m_features.lexOptions);
        if (!m_features.takesNamesForTexts)
            unknown += quoted;
        if (!unknown.isEmpty())
            m_report.note("unknown_column", Severity::Warning, part,
                          Message::tr("%1 names %2, which is no column of the table. Correct the expression.")
                              .arg(title(), unknown.join(QStringLiteral(", "))));
        if (m_features.takesNamesForTexts && !quoted.isEmpty())
            m_report.note("quoted_text", Severity::Warning, part,
                          Message::tr("%1 names %2, which is no column of the table: %3 takes it for a text. Correct "
                                      "the name, or put the text in single quotes.")
                              .arg(title(), quoted.join(QStringLiteral(", ")), m_features.title));
    }

    /** `what` says the word: "Table book has the engine %2". */
    void word(const QString &text, ObjectId part, const QString &what, const QString &owner)
    {
        if (!text.isEmpty() && !isOneWord(text, m_features.lexOptions))
            m_report.note("word", Severity::Error, part,
                          Message::tr("%1, which is not one word. Correct it.").arg(what.arg(owner, text)));
    }

    void columnTexts(const Column &column)
    {
        const auto title = [&] { return Message::tr("Column %1").arg(dotted(column)); };
        if (column.type.kind == DataType::Kind::Native)
            piece(column.type.native, SqlPlace::Bare, column.id, title);
        if (column.generated)
            expression(column.generated->expression, column.id, title);
        if (column.defaultValue)
            defaultText(column);
        const ColumnDetails &details = *column.details;
        if (m_features.columns.onUpdate)
            piece(details.onUpdate, SqlPlace::Bare, column.id, title);
        if (m_features.columns.charsets && !details.charset.isEmpty())
            word(details.charset, column.id, Message::tr("%1 has the character set %2"), title());
    }

    void defaultText(const Column &column)
    {
        using Kind = DefaultValue::Kind;
        const DefaultValue &value = *column.defaultValue;
        const auto title = [&] { return Message::tr("The default of %1").arg(dotted(column)); };
        const bool isMoment = value.kind == Kind::CurrentTimestamp || value.kind == Kind::CurrentTime;
        const bool isDigits = std::all_of(value.text.begin(), value.text.end(),
                                          [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        if (value.kind == Kind::Expression)
            expression(value.text, column.id, title);
        else if ((value.kind == Kind::Number && !isSqlNumber(value.text)) || (isMoment && !isDigits))
            broken(Message::tr("It is not a number."), column.id, title);
    }

    void keyWords()
    {
        const auto says = [] { return Message::tr("%1 says ON CONFLICT %2"); };
        const bool hasConflicts = m_features.constraints.onConflict;
        if (hasConflicts && m_table.primaryKey && !m_table.primaryKey->onConflict.isEmpty())
            word(m_table.primaryKey->onConflict, {}, says(),
                 Message::tr("The primary key of table %1").arg(m_table.name));
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints)) {
            if (hasConflicts && !unique->onConflict.isEmpty())
                word(unique->onConflict, unique->id, says(),
                     Message::tr("Unique constraint %1 of table %2").arg(unique->name, m_table.name));
        }
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys)) {
            if (!key->match.isEmpty())
                word(key->match, key->id, Message::tr("%1 says MATCH %2"),
                     Message::tr("Foreign key %1 of table %2").arg(key->name, m_table.name));
        }
    }

    void indexTexts(const Index &index)
    {
        const auto title = [&] { return Message::tr("Index %1 of table %2").arg(index.name, m_table.name); };
        if (m_features.indexes.partial)
            expression(index.where, index.id, title);
        for (const IndexPart &part : index.parts)
            partTexts(part, index.id, title);
    }

    void exclusionTexts(const ExclusionConstraint &exclusion)
    {
        const auto title = [&] {
            return Message::tr("Exclusion constraint %1 of table %2").arg(exclusion.name, m_table.name);
        };
        expression(exclusion.where, exclusion.id, title);
        for (const ExclusionPart &part : exclusion.parts) {
            partTexts(part.what, exclusion.id, title);
            piece(part.comparison, SqlPlace::Bare, exclusion.id, title);
        }
    }

    template <typename Title>
    void partTexts(const IndexPart &part, ObjectId owner, const Title &title)
    {
        if (m_features.indexes.expressions && part.column.isNull())
            expression(part.expression, owner, title);
        if (m_features.indexes.operatorClasses)
            piece(part.operatorClass, SqlPlace::Bare, owner, title);
    }

    void options()
    {
        const TableFeatures &known = m_features.tables;
        const TableOptions &options = m_table.options;
        const auto title = [&] { return Message::tr("Table %1").arg(m_table.name); };
        if (known.engines && !options.engine.isEmpty())
            word(options.engine, {}, Message::tr("%1 has the engine %2"), title());
        if (known.rowFormats && !options.rowFormat.isEmpty())
            word(options.rowFormat, {}, Message::tr("%1 has the row format %2"), title());
        if (known.charsets && !options.charset.isEmpty())
            word(options.charset, {}, Message::tr("%1 has the character set %2"), title());
        if (known.inherits)
            piece(options.inherits, SqlPlace::Bare, {}, title);
        if (known.partitions)
            piece(options.partitionBy, SqlPlace::Bare, {}, title);
    }

    void partitions()
    {
        for (const Partition *partition : sortedByName(m_table.partitions)) {
            const auto title = [&] {
                return Message::tr("Partition %1 of table %2").arg(partition->name, m_table.name);
            };
            piece(partition->bound, SqlPlace::Bare, partition->id, title);
            piece(partition->partitionBy, SqlPlace::Bare, partition->id, title);
        }
    }

    [[nodiscard]] QString dotted(const Column &column) const { return m_table.name + QLatin1Char('.') + column.name; }

    const Table &m_table;
    const Features &m_features;
    FeatureReport &m_report;
};

} // namespace

void reportTexts(const Table &table, const Features &features, FeatureReport &report)
{
    TextReport(table, features, report).write();
}

} // namespace joinery
