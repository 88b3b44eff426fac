// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_recognition.h"

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_object_words.h"
#include "core/dialect/mariadb/mariadb_partition_recognition.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_view_words.h"

namespace joinery::mariadb {

namespace {

bool sameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** An expression with the numbers that texts are beside a number: `n <> ''` is kept as `n <> 0`. */
QString withNumbers(const QString &expression)
{
    QString result;
    for (const SqlToken &token : lexSql(expression, SqlLexOptions::mariadb())) {
        const bool isText = token.kind == SqlToken::Kind::String;
        const QString text = isText ? stringValue(expression, token) : QString();
        if (isText && (text.isEmpty() || isSqlNumber(text)))
            result += text.isEmpty() ? QStringLiteral("0") : text;
        else
            result += token.text(expression);
    }
    return result;
}

/** One table as it was found, next to the one of the model. */
class TableRecognition
{
public:
    TableRecognition(Table found, const Table &model, const Schema &schema, const ServerVersion &server)
        : m_found(std::move(found))
        , m_model(model)
        , m_lowered(loweredTable(schema, model, server))
        , m_schema(schema)
        , m_server(server)
    {
    }

    Table result()
    {
        for (Column &column : m_found.columns) {
            for (const Column &wanted : m_model.columns) {
                if (sameWord(wanted.name, column.name))
                    recognise(column, wanted);
            }
        }
        recogniseChecks();
        recogniseNames(m_found.foreignKeys, m_model.foreignKeys, m_lowered.foreignKeys);
        recogniseNames(m_found.uniqueConstraints, m_model.uniqueConstraints, m_lowered.uniqueConstraints);
        recogniseNames(m_found.checks, m_model.checks, m_lowered.checks);
        forgetPlaces();
        leaveOutOwnIndexes();
        takeOwnIndexes();
        recogniseIndexes();
        recogniseDetails();
        recognisePartitions(m_found, m_model, m_lowered, m_server);
        return m_found;
    }

private:
    void recognise(Column &column, const Column &wanted)
    {
        const EnumType *enumType = enumOf(m_schema, wanted.type);
        if (enumType && column.type.kind == DataType::Kind::Enum && column.type.values() == enumType->texts())
            column.type = wanted.type;
        const bool isJson = typeFamily(typeName(wanted.type)) == TypeFamily::Json;
        if (isJson && column.type.kind == DataType::Kind::LongText)
            takeForJson(column, wanted);
        // A type or default that this server has something else for.
        if (const Column *lowered = m_lowered.column(wanted.id);
            lowered && lowered->type != wanted.type && !enumType && sameType(column.type, lowered->type))
            column.type = wanted.type;
        recogniseExpressions(column, wanted);
        // The server has a moment of zeros for one that is set by every change and may not be NULL.
        const bool isSetLater =
            refusesNull(m_model, wanted) && !wanted.defaultValue && !wanted.details->onUpdate.isEmpty();
        if (isSetLater && column.defaultValue && column.defaultValue->text.startsWith(QLatin1String("0000-00-00")))
            column.defaultValue.reset();
        // A column of the key refuses NULL whether it says so or not.
        if (wanted.nullable && m_model.isPrimaryKeyColumn(wanted.id) && m_found.isPrimaryKeyColumn(column.id))
            column.nullable = true;
        if (!wanted.collation.isEmpty() || !wanted.details->charset.isEmpty()) {
            sayCharset(column);
            return;
        }
        if (sameWord(column.collation, m_found.options.collation))
            column.collation.clear();
        if (column.collation.isEmpty() && sameWord(column.details->charset, m_found.options.charset))
            column.details.edit().charset.clear();
    }

    /** The column with what it has from the table. */
    void sayCharset(Column &column) const
    {
        if (!hasCharset(column.type))
            return;
        if (column.details->charset.isEmpty())
            column.details.edit().charset = m_found.options.charset;
        if (column.collation.isEmpty())
            column.collation = m_found.options.collation;
    }

    /** The model's own words where they name columns in another way: in double quotes, with the table in front. */
    void recogniseExpressions(Column &column, const Column &wanted) const
    {
        const Column &lowered = *m_lowered.column(wanted.id);
        if (column.generated && lowered.generated &&
            sameExpression(column.generated->expression, lowered.generated->expression))
            column.generated->expression = wanted.generated->expression;
        const bool isExpression = lowered.defaultValue && lowered.defaultValue->kind == DefaultValue::Kind::Expression;
        if (isExpression && sameDefault(column.defaultValue, lowered.defaultValue, wanted.type))
            column.defaultValue = wanted.defaultValue;
    }

    void recogniseChecks()
    {
        for (const CheckConstraint &check : IdMap<CheckConstraint>(m_found.checks)) {
            for (const CheckConstraint &wanted : m_model.checks) {
                const CheckConstraint &lowered = *m_lowered.checks.find(wanted.id);
                const bool isSpelledAnew =
                    lowered.expression != wanted.expression && sameExpression(check.expression, lowered.expression);
                if (isSpelledAnew || (isCalledAlike(check, lowered) &&
                                      sameExpression(check.expression, withNumbers(lowered.expression))))
                    m_found.checks.edit(check.id)->expression = wanted.expression;
            }
        }
    }

    /** By their names, or else by the column they belong to. */
    [[nodiscard]] bool isCalledAlike(const CheckConstraint &found, const CheckConstraint &lowered) const
    {
        if (!found.name.isEmpty() || !lowered.name.isEmpty())
            return sameWord(found.name, lowered.name);
        const Column *column = m_found.column(found.column);
        const Column *other = m_lowered.column(lowered.column);
        return column && other && sameWord(column->name, other->name);
    }

    void takeForJson(Column &column, const Column &wanted)
    {
        const QString wantedCheck = canonicalExpression(QStringLiteral("json_valid(%1)").arg(quotedName(column.name)));
        for (const CheckConstraint &check : IdMap<CheckConstraint>(m_found.checks)) {
            if (canonicalExpression(check.expression) != wantedCheck)
                continue;
            m_found.checks.remove(check.id);
            column.type = wanted.type;
            column.collation.clear();
            if (!column.details->charset.isEmpty())
                column.details.edit().charset.clear();
            return;
        }
    }

    /** The name that a part got because the model has none for it. */
    template <typename Parts>
    static void recogniseNames(Parts &found, const Parts &model, const Parts &lowered)
    {
        for (const auto &wanted : model) {
            if (!wanted.name.isEmpty())
                continue;
            const QString given = lowered.find(wanted.id)->name;
            for (const ObjectId id : QList<ObjectId>(found.ids())) {
                if (!given.isEmpty() && sameWord(found.find(id)->name, given))
                    found.edit(id)->name.clear();
            }
        }
    }

    /** An index that the model names, and that a foreign key of the same name would bring along anyway. */
    void takeOwnIndexes()
    {
        const Table lowered = loweredTable({}, m_found);
        for (const ObjectId &own : ownIndexes(lowered).keys()) {
            const Index index = *lowered.indexes.find(own);
            if (hasIndex(index.name))
                m_found.indexes.insert(index);
        }
    }

    /** What the catalogue does not tell of an index or key: options of its own, and a method that is not used anyway.
     */
    template <typename Details>
    void takeUntold(QString &method, Rare<Details> &details, const QString &wantedMethod, const Details &wanted) const
    {
        const QString hash = QStringLiteral("hash");
        const QString tree = QStringLiteral("btree");
        if (sameWord(m_found.options.engine, QStringLiteral("MEMORY"))) {
            // There the usual one is hash, and both are used; elsewhere nothing and btree are one.
            const auto meant = [&hash](const QString &word) { return word.isEmpty() ? hash : word.toLower(); };
            method = meant(method) == meant(wantedMethod) ? wantedMethod : meant(method);
            if (method == tree && wantedMethod.isEmpty())
                method = hash;
        } else if (method.isEmpty() && (sameWord(wantedMethod, hash) || sameWord(wantedMethod, tree))) {
            method = wantedMethod;
        }
        for (auto option = wanted.options.cbegin(); option != wanted.options.cend(); ++option) {
            if (!details->options.contains(option.key()) && !tellsOption(option.key(), option.value()))
                details.edit().options.insert(option.key(), option.value());
        }
    }

    /** Whether the server would say that an index has this option: of InnoDB it is asked for full text alone. */
    [[nodiscard]] bool tellsOption(const QString &word, const QString &value) const
    {
        if (isMysql(m_server) || word == positionWord)
            return false;
        if (word == QLatin1String("with parser"))
            return true;
        const QString engine = m_found.options.engine;
        // Blocks as large as those of the table are not said.
        const bool isUsual = value == m_found.options.parameters.value(word);
        return !engine.isEmpty() && !sameWord(engine, QStringLiteral("InnoDB")) && !isUsual;
    }

    /** What the server does not keep of an index. */
    void recogniseIndexes()
    {
        for (const Index &wanted : m_model.indexes) {
            if (wanted.unique)
                takeAsIndex(wanted);
            for (const ObjectId id : QList<ObjectId>(m_found.indexes.ids())) {
                if (sameWord(m_found.indexes.find(id)->name, wanted.name))
                    recogniseParts(*m_found.indexes.edit(id), wanted);
            }
        }
    }

    /** To the server a unique constraint and a unique index are one. */
    void takeAsIndex(const Index &wanted)
    {
        for (const UniqueConstraint &unique : IdMap<UniqueConstraint>(m_found.uniqueConstraints)) {
            if (!sameWord(unique.name, wanted.name))
                continue;
            Index index{.id = unique.id,
                        .name = unique.name,
                        .unique = true,
                        .method = unique.details->method,
                        .details =
                            IndexDetails{.comment = unique.details->comment, .options = unique.details->options}};
            for (qsizetype i = 0; i < unique.columns.size(); ++i) {
                const int length = unique.details->prefixLengths.value(i, 0);
                index.parts.append({.column = unique.columns.at(i),
                                    .descending = unique.details->descending.value(i),
                                    .prefixLength = length > 0 ? std::optional(length) : std::nullopt});
            }
            m_found.uniqueConstraints.remove(unique.id);
            m_found.indexes.insert(index);
        }
    }

    /** Whether a key may look at the first of it alone: only texts and bytes have a beginning. */
    [[nodiscard]] bool hasBeginning(ObjectId id) const
    {
        const Column *column = m_found.column(id);
        const TypeFamily family = column ? typeFamily(typeName(column->type)) : TypeFamily::Other;
        return family == TypeFamily::Text || family == TypeFamily::Binary;
    }

    /** The server cuts what is asked for to what a TINYTEXT or TINYBLOB can hold, and makes that of nothing. */
    [[nodiscard]] bool isWholeOfTiny(const IndexPart &part) const
    {
        const Column *column = m_found.column(part.column);
        const QString base = column ? baseOf(typeName(column->type)) : QString();
        const bool isTiny = base == QLatin1String("tinytext") || base == QLatin1String("tinyblob");
        return isTiny && part.prefixLength == longestTiny;
    }

    /** Of keys: what the catalogue does not tell, and the lengths that the model says of columns that have no
     * beginning. */
    void recogniseDetails()
    {
        if (m_found.primaryKey && m_model.primaryKey)
            recogniseDetails(m_found.primaryKey->details, m_found.primaryKey->columns, *m_model.primaryKey->details);
        for (const ObjectId id : QList<ObjectId>(m_found.uniqueConstraints.ids())) {
            for (const UniqueConstraint &wanted : m_model.uniqueConstraints) {
                UniqueConstraint unique = *m_found.uniqueConstraints.find(id);
                if (!sameWord(unique.name, wanted.name) || wanted.details.isUsual())
                    continue;
                recogniseDetails(unique.details, unique.columns, *wanted.details);
                m_found.uniqueConstraints.insert(unique);
            }
        }
    }

    void recogniseDetails(Rare<KeyDetails> &found, const QList<ObjectId> &columns, const KeyDetails &wanted) const
    {
        QString method = found->method;
        takeUntold(method, found, wanted.method, wanted);
        if (method != found->method)
            found.edit().method = method;
        QList<int> lengths = found->prefixLengths;
        lengths.resize(columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!hasBeginning(columns.at(i)))
                lengths[i] = wanted.prefixLengths.value(i, 0);
        }
        if (lengths.count(0) != lengths.size())
            found.edit().prefixLengths = lengths;
        const bool isByHash = sameWord(found->method, QStringLiteral("hash"));
        if ((isByHash || !features(m_server).constraints.keyOrder) && found->descending != wanted.descending)
            found.edit().descending = wanted.descending;
    }

    void recogniseParts(Index &index, const Index &wanted) const
    {
        takeUntold(index.method, index.details, wanted.method, *wanted.details);
        const IndexFeatures &known = features(m_server).indexes;
        if (!known.invisible && wanted.details->invisible)
            index.details.edit().invisible = true;
        if (index.parts.size() != wanted.parts.size())
            return;
        const bool isByHash = sameWord(index.method, QStringLiteral("hash"));
        for (qsizetype i = 0; i < index.parts.size(); ++i) {
            IndexPart &part = index.parts[i];
            if (!hasBeginning(part.column) || isWholeOfTiny(part))
                part.prefixLength = wanted.parts.at(i).prefixLength;
            if (isByHash || !known.descending)
                part.descending = wanted.parts.at(i).descending;
        }
    }

    /** Where keys stand among others is the model's to say: what an ALTER TABLE adds comes last. */
    void forgetPlaces()
    {
        const auto forget = [](auto &part) {
            if (part.details->options.contains(positionWord))
                part.details.edit().options.remove(positionWord);
        };
        for (const ObjectId id : QList<ObjectId>(m_found.uniqueConstraints.ids()))
            forget(*m_found.uniqueConstraints.edit(id));
        for (const ObjectId id : QList<ObjectId>(m_found.indexes.ids()))
            forget(*m_found.indexes.edit(id));
    }

    /** An index named like a foreign key and over its columns, which the model does not have. */
    void leaveOutOwnIndexes()
    {
        for (const ForeignKey &key : m_found.foreignKeys) {
            for (const Index &index : IdMap<Index>(m_found.indexes)) {
                if (isOwn(index, key) && !hasIndex(index.name))
                    m_found.indexes.remove(index.id);
            }
        }
    }

    [[nodiscard]] bool hasIndex(const QString &name) const
    {
        return std::any_of(m_model.indexes.begin(), m_model.indexes.end(),
                           [&](const Index &index) { return sameWord(index.name, name); });
    }

    [[nodiscard]] static bool isOwn(const Index &index, const ForeignKey &key)
    {
        const bool isPlain = !index.unique && index.details.isUsual() && index.parts.size() == key.columns.size();
        if (!isPlain || !index.name.startsWith(key.name, Qt::CaseInsensitive))
            return false;
        for (qsizetype i = 0; i < index.parts.size(); ++i) {
            const IndexPart &part = index.parts.at(i);
            if (part.column != key.columns.at(i) || part.descending || part.prefixLength)
                return false;
        }
        return true;
    }

    Table m_found;
    const Table &m_model;
    /** The model in the words of MariaDB. */
    const Table m_lowered;
    const Schema &m_schema;
    const ServerVersion m_server;
};

/** The model's own words for what was made of them. */
void recogniseObject(Schema &found, const Schema &original, const DefinitionObject &lowered, const QString &words,
                     const ServerVersion &server)
{
    using Kind = DefinitionObject::Kind;
    if (lowered.kind != Kind::View && lowered.kind != Kind::Trigger && words == lowered.definition)
        return;
    for (const DefinitionObject &object : original.objects) {
        if (object.kind != lowered.kind || !sameWord(object.name, lowered.name) ||
            settingsOf(object.definition) != settingsOf(lowered.definition))
            continue;
        const bool isSame = object.kind == Kind::View
                                ? isViewOf(original, object.definition, lowered.definition, !isMysql(server))
                            : object.kind == Kind::Trigger ? isSameTrigger(object.definition, lowered.definition)
                                                           : MariadbEquivalence().sameObject(object, lowered);
        if (isSame)
            found.objects.edit(object.id)->definition = words;
    }
}

/** Gives views and triggers the model's capitals, where the server does not tell them apart. */
void recogniseNames(Schema &found, const Schema &model, const ServerVersion &server)
{
    if (!foldsTableNames(server))
        return;
    const auto isSame = [&](const DefinitionObject &a, const DefinitionObject &b) {
        return a.kind == b.kind && foldedTableName(a.name, server) == foldedTableName(b.name, server);
    };
    for (const DefinitionObject &object : IdMap<DefinitionObject>(found.objects)) {
        const auto wanted = std::find_if(model.objects.begin(), model.objects.end(),
                                         [&](const DefinitionObject &each) { return isSame(each, object); });
        if (wanted != model.objects.end() && wanted->name != object.name)
            found.objects.edit(object.id)->name = wanted->name;
    }
}

} // namespace

Schema recognised(Schema found, const Schema &model, const ServerVersion &server)
{
    QHash<QString, ObjectId> byName;
    for (const Table &table : found.tables)
        byName.insert(foldedTableName(table.name, server), table.id);
    for (const Table &table : model.tables) {
        if (const Table *held = found.tables.find(byName.value(foldedTableName(table.name, server)))) {
            Table recognised = TableRecognition(Table(*held), table, model, server).result();
            // In the model's capitals, where the server does not tell them apart.
            recognised.name = table.name;
            found.tables.insert(std::move(recognised));
        }
    }
    found.enums = model.enums;
    recogniseNames(found, model, server);
    const Schema original = found;
    for (const DefinitionObject &wanted : model.objects)
        recogniseObject(found, original, loweredObject(model, wanted), wanted.definition, server);
    return found;
}

} // namespace joinery::mariadb
