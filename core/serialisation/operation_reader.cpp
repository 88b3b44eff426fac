// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"
#include "core/operation/part_access.h"
#include "core/serialisation/dialect_words.h"
#include "core/serialisation/operation_json.h"
#include "core/serialisation/operation_keys.h"
#include "core/serialisation/part_json.h"
#include "core/serialisation/row_json.h"
#include "core/serialisation/target_search.h"

namespace joinery {

using namespace operation_keys;

namespace {

/** Reads the members of one operation. */
class OperationReader
{
public:
    OperationReader(JsonReader &reader, const QString &seed, const Schema &before, const TargetSearch &search,
                    QList<NamedTarget> &targets)
        : m_reader(reader), m_seed(seed), m_before(before), m_search(search), m_targets(targets)
    {
    }

    void read(AddTable &o)
    {
        if (auto table = m_reader.requiredMember(tableKey); table && table->expectObject())
            o.table = tableFromJson(*table, m_seed, m_targets, {&m_before});
        resolveWhatIsThere(o.table);
    }
    void read(DropTable &o) { readTable(o.table); }
    void read(RenameTable &o)
    {
        readTable(o.table);
        readNewName(o.to);
        readTexts(o.texts);
    }
    void read(MoveTable &o)
    {
        readTable(o.table);
        readTo(o.to);
        readTexts(o.texts);
    }
    void read(AlterTableOptions &o)
    {
        readTable(o.table);
        readOptions(beforeKey, o.before, o.commentBefore);
        readOptions(afterKey, o.after, o.commentAfter);
    }
    void read(AddColumn &o)
    {
        readTable(o.table);
        readColumn(columnKey, o.column);
        readPlace(o.after);
    }
    void read(DropColumn &o)
    {
        readTable(o.table);
        readPart(columnKey, o.column);
    }
    void read(RenameColumn &o)
    {
        readTable(o.table);
        readPart(columnKey, o.column);
        readNewName(o.to);
        readTexts(o.texts);
    }
    void read(AlterColumn &o)
    {
        readTable(o.table);
        readColumn(beforeKey, o.before);
        readColumn(afterKey, o.after);
        identify(o.before, o.after, m_table ? m_table->columnNamed(o.before.name) : nullptr);
        if (o.before.name != o.after.name)
            m_reader.failAt(afterKey, QStringLiteral("file.value"),
                            Message::tr("The column is called \"%1\" before and \"%2\" after: give it another name "
                                        "with rename_column.")
                                .arg(o.before.name.left(60), o.after.name.left(60)));
        readSql(usingKey, o.conversion);
        readSql(usingBackwardsKey, o.conversionBack);
    }
    void read(ReorderColumns &o)
    {
        readTable(o.table);
        readParts(orderKey, o.order);
    }
    void read(SetPrimaryKey &o)
    {
        readTable(o.table);
        if (auto key = m_reader.member(beforeKey))
            parts().read(*key, o.before.emplace());
        if (auto key = m_reader.member(afterKey))
            parts().read(*key, o.after.emplace());
    }
    template <typename Part>
    void read(AddPart<Part> &o)
    {
        readTable(o.table);
        readWholePart(partKey<Part>(), o.part);
    }
    template <typename Part>
    void read(DropPart<Part> &o)
    {
        readTable(o.table);
        readPart(partKey<Part>(), o.part);
    }
    template <typename Part>
    void read(AlterPart<Part> &o)
    {
        readTable(o.table);
        readWholePart(beforeKey, o.before);
        readWholePart(afterKey, o.after);
        const PartReference named{.name = o.before.name};
        identify(o.before, o.after, m_table ? findPart(PartAccess<Part>::of(*m_table), named) : nullptr);
    }
    void read(RenameConstraint &o)
    {
        readTable(o.table);
        readPart(constraintKey, o.constraint);
        readTo(o.to);
    }
    void read(RenameIndex &o)
    {
        readTable(o.table);
        readPart(indexKey, o.index);
        readTo(o.to);
    }
    void read(RenamePartition &o)
    {
        readTable(o.table);
        readPart(partitionKey, o.partition);
        readNewName(o.to);
    }
    void read(AddEnum &o)
    {
        if (auto value = m_reader.requiredMember(enumKey); value && value->expectObject())
            o.enumType = enumFromJson(*value, m_seed, {&m_before});
    }
    void read(DropEnum &o) { readReference(enumKey, o.enumType); }
    void read(RenameEnum &o)
    {
        readReference(enumKey, o.enumType);
        readNewName(o.to);
        readTexts(o.texts);
    }
    void read(MoveEnum &o)
    {
        readReference(enumKey, o.enumType);
        readTo(o.to);
        readTexts(o.texts);
    }
    void read(AlterEnum &o)
    {
        readReference(enumKey, o.enumType);
        o.commentBefore = m_reader.lines(beforeKey);
        o.commentAfter = m_reader.lines(afterKey);
        readParts(orderKey, o.order);
    }
    void read(AddEnumValue &o)
    {
        readReference(enumKey, o.enumType);
        if (auto value = m_reader.requiredMember(valueKey))
            o.value = enumValueFromJson(*value);
        if (o.value.id.isNull())
            o.value.id = impliedValueId(o.value, tableSeed(m_seed, QStringLiteral("enum ") + o.enumType.qualified()),
                                        findEnum(m_before, o.enumType));
        readPlace(o.after);
    }
    void read(RenameEnumValue &o)
    {
        readReference(enumKey, o.enumType);
        readPart(valueKey, o.value);
        readTo(o.to);
        readTexts(o.texts);
    }
    void read(DropEnumValue &o)
    {
        readReference(enumKey, o.enumType);
        readPart(valueKey, o.value);
    }
    void read(AddObject &o) { readObject(objectKey, o.object); }
    void read(DropObject &o)
    {
        readKind(o.kind);
        readReference(objectKey, o.object);
    }
    void read(RenameObject &o)
    {
        readKind(o.kind);
        readReference(objectKey, o.object);
        readNewName(o.to);
        readTexts(o.texts);
    }
    void read(MoveObject &o)
    {
        readKind(o.kind);
        readReference(objectKey, o.object);
        readTo(o.to);
        readTexts(o.texts);
    }
    void read(ReplaceObject &o)
    {
        readObject(beforeKey, o.before);
        readObject(afterKey, o.after);
        const auto isMeant = [&](const DefinitionObject &object) {
            return object.kind == o.before.kind && object.name == o.before.name &&
                   object.nameSpace == o.before.nameSpace && object.table == o.before.table &&
                   object.signature == o.before.signature;
        };
        const auto found = std::find_if(m_before.objects.begin(), m_before.objects.end(), isMeant);
        identify(o.before, o.after, found == m_before.objects.end() ? nullptr : &*found);
    }
    void read(RawSql &o)
    {
        readSql(QStringLiteral("forwards"), o.forwards);
        if (!m_reader.has(QStringLiteral("forwards")))
            (void)m_reader.requiredMember(QStringLiteral("forwards"));
        readSql(QStringLiteral("backwards"), o.backwards);
        if (m_reader.has(effectKey))
            o.effect = SchemaEffect({operationsFromJson(m_reader.items(effectKey), m_seed, m_before)});
    }
    void read(InsertRows &o)
    {
        readTable(o.table);
        readNeededParts(columnsKey, o.columns);
        readRows(o.rows);
    }
    void read(UpdateRows &o)
    {
        readTable(o.table);
        readNeededParts(keysKey, o.keys);
        readNeededParts(columnsKey, o.columns);
        for (JsonReader &item : requiredItems(m_reader, rowsKey)) {
            if (!item.expectObject())
                continue;
            RowUpdate &update = o.rows.emplaceBack();
            update.key = rowFromJson(item.items(QStringLiteral("key")));
            update.before = rowFromJson(item.items(beforeKey));
            update.after = rowFromJson(item.items(afterKey));
            item.refuseOthers();
        }
    }
    void read(DeleteRows &o)
    {
        readTable(o.table);
        readNeededParts(columnsKey, o.columns);
        readRows(o.rows);
    }
    void read(Code &o)
    {
        o.name = m_reader.name();
        o.backwards = m_reader.flag(QStringLiteral("backwards"));
        o.reversible = m_reader.flag(QStringLiteral("reversible"));
    }

private:
    [[nodiscard]] PartReader parts() const
    {
        return PartReader{.table = m_table, .seed = ownSeed(), .targets = &m_targets, .known = m_table};
    }
    [[nodiscard]] QString ownSeed() const
    {
        return tableSeed(m_seed, m_qualified, m_table ? m_table->id : ObjectId(), &m_before);
    }
    void readReference(const QString &key, ObjectReference &reference)
    {
        auto value = m_reader.requiredMember(key);
        if (!value)
            return;
        if (value->isText()) {
            reference.name = value->asText();
            return;
        }
        if (!value->expectObject())
            return;
        reference.id = value->id();
        reference.nameSpace = value->text(nameSpaceKey);
        reference.name = value->requiredText(nameKey);
        value->refuseOthers();
    }
    /** Read first: the names of columns in the operation are those of this table as it is by then. */
    void readTable(ObjectReference &reference)
    {
        readReference(tableKey, reference);
        m_qualified = reference.qualified();
        m_table = reference.id.isNull() ? m_before.tableNamed(reference.name, reference.nameSpace)
                                        : m_before.tables.find(reference.id);
    }
    /** Where what is to change is written without its id, it is `named`, which has its name by then (null for none). */
    template <typename Value>
    void identify(Value &before, Value &after, const Value *named)
    {
        if (named && !named->name.isEmpty() && !saysId(beforeKey))
            before.id = named->id;
        if (!saysId(afterKey))
            after.id = before.id;
    }
    [[nodiscard]] bool saysId(const QString &key)
    {
        const auto value = m_reader.member(key);
        return value && value->has(idKey);
    }
    void readPart(JsonReader &value, PartReference &reference)
    {
        if (value.isText()) {
            reference.name = value.asText();
            return;
        }
        if (!value.expectObject())
            return;
        reference.id = value.id();
        reference.name = value.requiredText(nameKey);
        value.refuseOthers();
    }
    void readPart(const QString &key, PartReference &reference)
    {
        if (auto value = m_reader.requiredMember(key))
            readPart(*value, reference);
    }
    void readParts(const QString &key, QList<PartReference> &references)
    {
        for (JsonReader &item : m_reader.items(key))
            readPart(item, references.emplaceBack());
    }
    void readPlace(std::optional<PartReference> &after)
    {
        if (m_reader.flag(QStringLiteral("first")))
            after = PartReference();
        else if (m_reader.has(afterKey))
            readPart(afterKey, after.emplace());
    }
    void readNeededParts(const QString &key, QList<PartReference> &references)
    {
        for (JsonReader &item : requiredItems(m_reader, key))
            readPart(item, references.emplaceBack());
    }
    void readRows(QList<Row> &rows)
    {
        for (JsonReader &item : requiredItems(m_reader, rowsKey))
            rows.append(rowFromJson(item.asItems()));
    }
    void readColumn(const QString &key, Column &column)
    {
        if (auto value = m_reader.requiredMember(key))
            column = columnFromJson(*value);
        if (column.id.isNull())
            column.id = impliedColumnId(column, ownSeed(), m_table);
    }
    template <typename Part>
    void readWholePart(const QString &key, Part &part)
    {
        const qsizetype first = m_targets.size();
        if (auto value = m_reader.requiredMember(key))
            parts().read(*value, part);
        // These cannot be resolved inside a table of the list; they are looked up among those that are there by now.
        while (m_targets.size() > first)
            resolveNow(m_targets.takeLast(), part);
    }
    void resolveNow(const NamedTarget &target, ForeignKey &key)
    {
        Table home{.id = ObjectId::derived(u"a table for one key"), .foreignKeys = {key}};
        NamedTarget local = target;
        local.table = home.id;
        for (const Error &error : m_search.resolve(local, m_before, home))
            m_reader.fail(error);
        key = home.foreignKeys.at(0);
    }
    template <typename Part>
    void resolveNow(const NamedTarget &, Part &)
    {
    }
    /** A name means what has it by then; only what is not there yet is looked for after the last operation. */
    void resolveWhatIsThere(Table &table)
    {
        if (m_targets.isEmpty())
            return;
        Schema known = m_before;
        known.tables.insert(table);
        m_targets.removeIf([&](const NamedTarget &target) {
            return target.table == table.id && m_search.resolve(target, known, table).isEmpty();
        });
    }
    void readOptions(const QString &key, TableOptions &options, QString &comment)
    {
        auto value = m_reader.requiredMember(key);
        if (!value || !value->expectObject())
            return;
        if (auto given = value->member(optionsKey))
            options = optionsFromJson(*given);
        comment = value->lines(commentKey);
        value->refuseOthers();
    }
    void readTo(QString &to) { to = m_reader.requiredText(toKey); }
    void readNewName(QString &to)
    {
        const qsizetype mistakes = m_reader.mistakes();
        readTo(to);
        if (to.isEmpty() && m_reader.mistakes() == mistakes)
            m_reader.failAt(toKey, QStringLiteral("file.value"), Message::tr("A name may not be empty."));
    }
    void readTexts(QList<RestoredText> &texts)
    {
        for (JsonReader &item : m_reader.items(QStringLiteral("texts"))) {
            RestoredText text{.object = item.id(objectKey), .part = item.id(QStringLiteral("part"))};
            if (item.has(QStringLiteral("index_part")))
                text.indexPart =
                    static_cast<int>(std::clamp(item.requiredNumber(QStringLiteral("index_part")), -1.0, 10000.0));
            const auto given =
                std::find_if(placeKeys().begin(), placeKeys().end(), [&](const QString &key) { return item.has(key); });
            const qsizetype place = given == placeKeys().end() ? 0 : given - placeKeys().begin();
            text.place = static_cast<RestoredText::Place>(place);
            text.text = item.lines(placeKeys().at(place));
            item.refuseOthers();
            texts.append(text);
        }
    }
    void readKind(DefinitionObject::Kind &kind)
    {
        kind = static_cast<DefinitionObject::Kind>(m_reader.choice(kindKey, objectKinds()));
    }
    void readObject(const QString &key, DefinitionObject &object)
    {
        if (auto value = m_reader.requiredMember(key); value && value->expectObject())
            object = objectFromJson(*value, m_seed, {&m_before});
    }
    void readSql(const QString &key, QMap<QString, QString> &sql)
    {
        auto value = m_reader.member(key);
        if (!value)
            return;
        if (value->value().kind != JsonValue::Kind::Object) {
            sql.insert(QString(), value->asLines());
            return;
        }
        for (auto &[dialect, text] : value->members()) {
            const bool isForAll = dialect == allDialectsKey;
            if (!isForAll && !dialectWords().contains(dialect))
                text.fail(QStringLiteral("file.value"), notADialect(dialect));
            sql.insert(isForAll ? QString() : dialect, text.asLines());
        }
    }

    JsonReader &m_reader;
    QString m_seed;
    const Schema &m_before;
    const TargetSearch &m_search;
    QList<NamedTarget> &m_targets;
    const Table *m_table = nullptr;
    QString m_qualified;
};

/** One default-constructed operation of each kind, in the order of the variant. */
template <std::size_t... indexes>
QList<Operation> oneOfEach(std::index_sequence<indexes...>)
{
    return {Operation(std::in_place_index<indexes>)...};
}

const QList<Operation> &prototypes()
{
    static const QList<Operation> all = oneOfEach(std::make_index_sequence<std::variant_size_v<Operation>>());
    return all;
}

const QStringList &operationNames()
{
    static const QStringList names = [] {
        QStringList result;
        for (const Operation &prototype : prototypes())
            result.append(operationName(prototype));
        return result;
    }();
    return names;
}

/** Points what is left of foreign keys that name their target to it: to tables that came after their own. */
void resolve(QList<Operation> &operations, const QList<NamedTarget> &targets, const Schema &after,
             const TargetSearch &search, JsonReader &reader)
{
    for (const NamedTarget &target : targets) {
        for (Operation &operation : operations) {
            auto *add = std::get_if<AddTable>(&operation);
            if (!add || add->table.id != target.table)
                continue;
            for (const Error &error : search.resolve(target, after, add->table))
                reader.fail(error);
        }
    }
}

} // namespace

QList<Operation> operationsFromJson(QList<JsonReader> items, const QString &seed, const Schema &before)
{
    Schema state = before;
    return nextOperationsFromJson(std::move(items), seed, state);
}

QList<Operation> nextOperationsFromJson(QList<JsonReader> items, const QString &seed, Schema &state,
                                        const QList<Schema> &others)
{
    const TargetSearch search(others);
    QList<Operation> operations;
    QList<NamedTarget> targets;
    for (JsonReader &item : items) {
        if (!item.expectObject())
            continue;
        const qsizetype mistakes = item.mistakes();
        const int index = item.choice(QStringLiteral("operation"), operationNames());
        if (item.mistakes() > mistakes)
            continue;
        Operation operation = prototypes().at(index);
        OperationReader reader(item, seed, state, search, targets);
        std::visit([&reader](auto &o) { reader.read(o); }, operation);
        item.refuseOthers();
        // Only to know the names from here on: whether it can be applied is found out when migrations are folded.
        if (item.mistakes() == mistakes)
            (void)joinery::apply(operation, state);
        operations.append(operation);
    }
    if (!items.isEmpty() && items.first().errors().isEmpty())
        resolve(operations, targets, state, search, items.first());
    return operations;
}

Result<QList<Operation>> operationsFromFile(const QByteArray &text, const QString &file, const QString &seed)
{
    const Result<JsonValue> root = parseDocument(text, file);
    if (!root)
        return fail(root);
    JsonReader reader(*root, file);
    QList<Operation> operations;
    if (reader.checkVersion()) {
        operations = operationsFromJson(reader.items(QStringLiteral("operations")), seed);
        reader.refuseOthers();
    }
    if (!reader.errors().isEmpty())
        return fail(joined(reader.errors()));
    return operations;
}

} // namespace joinery
