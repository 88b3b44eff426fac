// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"

namespace joinery {

namespace {

using Kind = DataType::Kind;

/** One column against the features of a dialect. */
class ColumnReport
{
public:
    ColumnReport(const Table &table, const Column &column, const Features &features, FeatureReport &report)
        : m_column(column), m_known(features.columns), m_features(features), m_report(report), m_tableName(table.name)
    {
    }

    void write()
    {
        if (!m_report.fits(m_column.name))
            m_report.longName(m_column.name, m_column.id, title());
        type();
        value();
        if (m_column.autoIncrement)
            identity();
        text();
        details();
        m_report.comment(m_features.comments.columns, m_column.comment);
    }

private:
    [[nodiscard]] QString title() const
    {
        return Message::tr("Column %1").arg(m_tableName + QLatin1Char('.') + m_column.name);
    }

    void needs(const char *feature, const QString &what, const QString &advice)
    {
        m_report.needs(QLatin1String(feature), m_column.id, what, advice);
    }

    void prefers(const char *feature, const QString &what, const QString &advice)
    {
        m_report.prefers(QLatin1String(feature), m_column.id, what, advice);
    }

    void type()
    {
        const DataType &type = m_column.type;
        if (!m_known.arrays && type.dimensions != 0) {
            needs("array", Message::tr("%1 is an array (%2)").arg(title(), type.text()),
                  Message::tr("Keep its values in a table of their own, or as JSON."));
        }
        if (!m_known.unsignedNumbers && type.isUnsigned) {
            needs("unsigned", Message::tr("%1 is unsigned (%2)").arg(title(), type.text()),
                  Message::tr("Take a wider type and a check."));
        }
        if (type.kind == Kind::Native || m_known.types.contains(type.kind))
            return;
        const QString what = Message::tr("%1 has the type %2").arg(title(), type.text());
        const QString advice = Message::tr("Choose another type.");
        if (type.kind == Kind::Enum || type.kind == Kind::Set)
            needs(type.kind == Kind::Enum ? "enum" : "set", what, advice);
        else
            m_report.needsType(DataType::of(type.kind).text(), m_column.id, what, advice);
    }

    void value()
    {
        using Value = DefaultValue::Kind;
        const auto &value = m_column.defaultValue;
        const bool isNow = value && (value->kind == Value::CurrentTimestamp || value->kind == Value::CurrentTime);
        if (!m_known.expressionDefaults && value && value->kind == Value::Expression) {
            needs("expression_default", Message::tr("%1 has an expression as its default").arg(title()),
                  Message::tr("Take a plain value, or set it in a trigger."));
        }
        if (!m_known.uuidDefaults && value && value->kind == Value::Uuid) {
            needs("uuid", Message::tr("%1 has a new UUID as its default").arg(title()),
                  Message::tr("Let the program choose it."));
        }
        if (!m_known.defaultPrecision && isNow && !value->text.isEmpty()) {
            prefers("default_precision", Message::tr("%1 has a default with a fraction of a second").arg(title()),
                    Message::tr("It holds what the database's clock gives."));
        }
        const auto &generated = m_column.generated;
        if (!m_known.storedGenerated && generated && generated->stored) {
            needs("stored_column", Message::tr("%1 is generated and stored").arg(title()),
                  Message::tr("Fill it in a trigger."));
        }
        if (!m_known.virtualGenerated && generated && !generated->stored) {
            needs("virtual_column", Message::tr("%1 is generated and virtual").arg(title()),
                  Message::tr("Make it stored, or compute it in a view."));
        }
    }

    void identity()
    {
        const Identity &identity = m_column.details->identity;
        if (!m_known.identityAlways && identity.style == Identity::Style::Always) {
            needs("identity_always", Message::tr("%1 refuses a number given by hand").arg(title()),
                  Message::tr("Let it number its rows in the usual way."));
        }
        if (!m_known.identitySerial && identity.style == Identity::Style::Serial) {
            needs("identity_serial", Message::tr("%1 is a serial with a sequence of its own").arg(title()),
                  Message::tr("Let it number its rows in the usual way."));
        }
        if (!m_known.identityStart && identity.start)
            needs("identity_start", Message::tr("%1 begins to count at a certain number").arg(title()), leaveOut());
        if (!m_known.identityStep && identity.step)
            needs("identity_step", Message::tr("%1 counts in steps of its own").arg(title()), leaveOut());
        if (!m_known.identityBounds && (identity.minimum || identity.maximum)) {
            needs("identity_bounds", Message::tr("%1 counts between bounds").arg(title()),
                  Message::tr("Use a check instead."));
        }
        if (!m_known.identityCache && identity.cache) {
            prefers("identity_cache", Message::tr("%1 takes numbers in advance").arg(title()),
                    Message::tr("It takes one at a time."));
        }
        if (!m_known.identityCycle && identity.cycle) {
            needs("identity_cycle", Message::tr("%1 begins again when its numbers are used up").arg(title()),
                  leaveOut());
        }
    }

    [[nodiscard]] static QString leaveOut() { return Message::tr("Leave that out."); }

    void text()
    {
        if (!m_known.collations.contains(m_column.collation) && !m_column.collation.isEmpty()) {
            prefers("collation", Message::tr("%1 has the collation %2").arg(title(), m_column.collation),
                    Message::tr("Choose one of %1.").arg(m_known.collations.listed.join(QStringLiteral(", "))));
        }
        const QString &charset = m_column.details->charset;
        if (!m_known.charsets && !charset.isEmpty()) {
            prefers("charset", Message::tr("%1 has the character set %2").arg(title(), charset),
                    Message::tr("The database has one for all its texts."));
        }
    }

    void details()
    {
        const ColumnDetails &details = *m_column.details;
        if (!m_known.onUpdate && !details.onUpdate.isEmpty()) {
            needs("on_update",
                  Message::tr("%1 is set to %2 whenever its row is updated").arg(title(), details.onUpdate),
                  Message::tr("Set it in a trigger."));
        }
        if (!m_known.invisible && details.invisible) {
            prefers("invisible_column", Message::tr("%1 is invisible").arg(title()),
                    Message::tr("SELECT * will show it."));
        }
        const QString unknown = unknownWords(details.options, m_known.options);
        if (!unknown.isEmpty()) {
            prefers("column_option", Message::tr("%1 has options (%2)").arg(title(), unknown),
                    Message::tr("They are left out."));
        }
    }

    const Column &m_column;
    const ColumnFeatures &m_known;
    const Features &m_features;
    FeatureReport &m_report;
    const QString &m_tableName;
};

} // namespace

QString unknownWords(const QMap<QString, QString> &options, const Words &known)
{
    QStringList result;
    for (auto option = options.begin(); option != options.end(); ++option) {
        // How a statement is written is not missed: the place among others, columns that are left to a parent.
        const bool isOfStatement =
            option.key() == QLatin1String("position") || option.key() == QLatin1String("inherited");
        if (!known.contains(option.key()) && !isOfStatement)
            result.append(option.key());
    }
    return result.join(QStringLiteral(", "));
}

QMap<QString, QString> knownOptions(QMap<QString, QString> options, const Words &known)
{
    if (!options.isEmpty())
        options.removeIf([&known](const auto &option) { return !known.contains(option.key()); });
    return options;
}

void reportColumns(const Table &table, const Features &features, FeatureReport &report)
{
    for (const Column &column : table.columns)
        ColumnReport(table, column, features, report).write();
}

} // namespace joinery
