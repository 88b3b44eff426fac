// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <tuple>
#include <type_traits>
#include <utility>

namespace joinery {

// What the values of a schema are made of, listed once for everything that goes through them member by member.
// A member that is added to a value and not listed here does not compile.

/** What a member means, where its type does not tell. */
enum class FieldMeaning
{
    /** Compared and taken as a whole, or gone into where its type has fields of its own. */
    Value,
    /** SQL: the same text with a name quoted that needs no quotes says the same. */
    Sql,
    /** A list without repetition whose items come and go one by one. */
    Members
};

/** A member of a value, by its name in the project's files; without a name where the files put it in with the rest. */
template <typename T, typename Member>
struct FieldOf
{
    const char *name;
    Member T::*member;
    FieldMeaning meaning = FieldMeaning::Value;
};

/** Specialised for every value with members worth going through: `all` is a tuple of its fields. */
template <typename T>
struct Fields;

namespace fields {

template <typename T, typename Member>
[[nodiscard]] constexpr FieldOf<T, Member> plain(const char *name, Member T::*member)
{
    return {name, member, FieldMeaning::Value};
}

template <typename T>
[[nodiscard]] constexpr FieldOf<T, QString> sql(const char *name, QString T::*member)
{
    return {name, member, FieldMeaning::Sql};
}

template <typename T, typename Item>
[[nodiscard]] constexpr FieldOf<T, QList<Item>> members(const char *name, QList<Item> T::*member)
{
    return {name, member, FieldMeaning::Members};
}

} // namespace fields

template <>
struct Fields<Generated>
{
    static constexpr auto all =
        std::tuple(fields::sql("expression", &Generated::expression), fields::plain("stored", &Generated::stored));
};

template <>
struct Fields<Identity>
{
    static constexpr auto all =
        std::tuple(fields::plain("style", &Identity::style), fields::plain("start", &Identity::start),
                   fields::plain("step", &Identity::step), fields::plain("minimum", &Identity::minimum),
                   fields::plain("maximum", &Identity::maximum), fields::plain("cache", &Identity::cache),
                   fields::plain("cycle", &Identity::cycle));
};

template <>
struct Fields<ColumnDetails>
{
    static constexpr auto all = std::tuple(
        fields::plain("auto_increment", &ColumnDetails::identity), fields::plain("charset", &ColumnDetails::charset),
        fields::sql("on_update", &ColumnDetails::onUpdate), fields::plain("invisible", &ColumnDetails::invisible),
        fields::plain("options", &ColumnDetails::options));
};

template <>
struct Fields<Column>
{
    static constexpr auto all = std::tuple(
        fields::plain("id", &Column::id), fields::plain("name", &Column::name), fields::plain("type", &Column::type),
        fields::plain("null", &Column::nullable), fields::plain("default", &Column::defaultValue),
        fields::plain("generated", &Column::generated), fields::plain("auto_increment", &Column::autoIncrement),
        fields::plain("collation", &Column::collation), fields::plain("comment", &Column::comment),
        fields::plain("", &Column::details));
};

template <>
struct Fields<KeyDetails>
{
    static constexpr auto all =
        std::tuple(fields::plain("deferral", &KeyDetails::deferral), fields::plain("include", &KeyDetails::include),
                   fields::plain("prefix_lengths", &KeyDetails::prefixLengths),
                   fields::plain("collations", &KeyDetails::collations),
                   fields::plain("descending", &KeyDetails::descending), fields::plain("method", &KeyDetails::method),
                   fields::plain("comment", &KeyDetails::comment), fields::plain("options", &KeyDetails::options));
};

template <>
struct Fields<PrimaryKey>
{
    static constexpr auto all =
        std::tuple(fields::plain("name", &PrimaryKey::name), fields::plain("columns", &PrimaryKey::columns),
                   fields::plain("on_conflict", &PrimaryKey::onConflict), fields::plain("", &PrimaryKey::details));
};

template <>
struct Fields<UniqueConstraint>
{
    static constexpr auto all =
        std::tuple(fields::plain("id", &UniqueConstraint::id), fields::plain("name", &UniqueConstraint::name),
                   fields::plain("columns", &UniqueConstraint::columns),
                   fields::plain("on_conflict", &UniqueConstraint::onConflict),
                   fields::plain("nulls_not_distinct", &UniqueConstraint::nullsNotDistinct),
                   fields::plain("", &UniqueConstraint::details));
};

template <>
struct Fields<CheckConstraint>
{
    static constexpr auto all = std::tuple(
        fields::plain("id", &CheckConstraint::id), fields::plain("name", &CheckConstraint::name),
        fields::sql("expression", &CheckConstraint::expression), fields::plain("column", &CheckConstraint::column),
        fields::plain("enforcement", &CheckConstraint::enforcement),
        fields::plain("no_inherit", &CheckConstraint::noInherit), fields::plain("comment", &CheckConstraint::comment));
};

template <>
struct Fields<ForeignKey>
{
    static constexpr auto all = std::tuple(
        fields::plain("id", &ForeignKey::id), fields::plain("name", &ForeignKey::name),
        fields::plain("columns", &ForeignKey::columns), fields::plain("references", &ForeignKey::referencedTable),
        fields::plain("references.columns", &ForeignKey::referencedColumns),
        fields::plain("missing_table", &ForeignKey::unresolvedTable),
        fields::plain("missing_columns", &ForeignKey::unresolvedColumns),
        fields::plain("on_delete", &ForeignKey::onDelete), fields::plain("on_update", &ForeignKey::onUpdate),
        fields::plain("match", &ForeignKey::match), fields::plain("deferral", &ForeignKey::deferral),
        fields::plain("enforcement", &ForeignKey::enforcement), fields::plain("set_columns", &ForeignKey::setColumns),
        fields::plain("comment", &ForeignKey::comment));
};

template <>
struct Fields<IndexPart>
{
    static constexpr auto all = std::tuple(
        fields::plain("column", &IndexPart::column), fields::sql("expression", &IndexPart::expression),
        fields::plain("collation", &IndexPart::collation), fields::plain("descending", &IndexPart::descending),
        fields::plain("nulls", &IndexPart::nulls), fields::plain("operator_class", &IndexPart::operatorClass),
        fields::plain("prefix_length", &IndexPart::prefixLength));
};

template <>
struct Fields<IndexDetails>
{
    static constexpr auto all =
        std::tuple(fields::plain("include", &IndexDetails::include),
                   fields::plain("nulls_not_distinct", &IndexDetails::nullsNotDistinct),
                   fields::plain("invisible", &IndexDetails::invisible),
                   fields::plain("comment", &IndexDetails::comment), fields::plain("options", &IndexDetails::options));
};

template <>
struct Fields<Index>
{
    static constexpr auto all = std::tuple(fields::plain("id", &Index::id), fields::plain("name", &Index::name),
                                           fields::plain("unique", &Index::unique),
                                           fields::plain("columns", &Index::parts), fields::sql("where", &Index::where),
                                           fields::plain("method", &Index::method), fields::plain("", &Index::details));
};

template <>
struct Fields<ExclusionPart>
{
    static constexpr auto all =
        std::tuple(fields::plain("", &ExclusionPart::what), fields::plain("comparison", &ExclusionPart::comparison));
};

template <>
struct Fields<ExclusionConstraint>
{
    static constexpr auto all = std::tuple(
        fields::plain("id", &ExclusionConstraint::id), fields::plain("name", &ExclusionConstraint::name),
        fields::plain("method", &ExclusionConstraint::method), fields::plain("parts", &ExclusionConstraint::parts),
        fields::sql("where", &ExclusionConstraint::where), fields::plain("", &ExclusionConstraint::details));
};

template <>
struct Fields<TableOptions>
{
    static constexpr auto all = std::tuple(
        fields::plain("strict", &TableOptions::strict), fields::plain("without_rowid", &TableOptions::withoutRowId),
        fields::plain("unlogged", &TableOptions::unlogged),
        fields::plain("system_versioned", &TableOptions::systemVersioned),
        fields::plain("engine", &TableOptions::engine), fields::plain("row_format", &TableOptions::rowFormat),
        fields::plain("charset", &TableOptions::charset), fields::plain("collation", &TableOptions::collation),
        fields::plain("tablespace", &TableOptions::tablespace), fields::sql("inherits", &TableOptions::inherits),
        fields::sql("partition_by", &TableOptions::partitionBy),
        fields::plain("parameters", &TableOptions::parameters));
};

template <>
struct Fields<Partition>
{
    static constexpr auto all =
        std::tuple(fields::plain("id", &Partition::id), fields::plain("namespace", &Partition::nameSpace),
                   fields::plain("name", &Partition::name), fields::plain("parent", &Partition::parent),
                   fields::sql("bound", &Partition::bound), fields::sql("partition_by", &Partition::partitionBy),
                   fields::plain("comment", &Partition::comment), fields::plain("parameters", &Partition::parameters));
};

template <>
struct Fields<Table>
{
    static constexpr auto all =
        std::tuple(fields::plain("id", &Table::id), fields::plain("namespace", &Table::nameSpace),
                   fields::plain("name", &Table::name), fields::plain("comment", &Table::comment),
                   fields::plain("columns", &Table::columns), fields::plain("primary_key", &Table::primaryKey),
                   fields::plain("foreign_keys", &Table::foreignKeys),
                   fields::plain("unique", &Table::uniqueConstraints), fields::plain("checks", &Table::checks),
                   fields::plain("exclusions", &Table::exclusions), fields::plain("indexes", &Table::indexes),
                   fields::plain("partitions", &Table::partitions), fields::plain("options", &Table::options));
};

template <>
struct Fields<EnumValue>
{
    static constexpr auto all =
        std::tuple(fields::plain("id", &EnumValue::id), fields::plain("name", &EnumValue::name));
};

template <>
struct Fields<EnumType>
{
    static constexpr auto all =
        std::tuple(fields::plain("id", &EnumType::id), fields::plain("namespace", &EnumType::nameSpace),
                   fields::plain("name", &EnumType::name), fields::plain("comment", &EnumType::comment),
                   fields::plain("values", &EnumType::values));
};

template <>
struct Fields<DefinitionObject>
{
    static constexpr auto all = std::tuple(
        fields::plain("id", &DefinitionObject::id), fields::plain("kind", &DefinitionObject::kind),
        fields::plain("namespace", &DefinitionObject::nameSpace), fields::plain("name", &DefinitionObject::name),
        fields::sql("definition", &DefinitionObject::definition), fields::plain("comment", &DefinitionObject::comment),
        fields::plain("signature", &DefinitionObject::signature), fields::plain("table", &DefinitionObject::table),
        fields::members("depends_on", &DefinitionObject::dependsOn));
};

template <>
struct Fields<Schema>
{
    static constexpr auto all =
        std::tuple(fields::plain("tables", &Schema::tables), fields::plain("enums", &Schema::enums),
                   fields::plain("objects", &Schema::objects));
};

template <typename T>
concept HasFields = requires
{
    Fields<T>::all;
};

/** Calls `visit` with each field of T in turn. */
template <HasFields T, typename Visit>
constexpr void forEachField(const Visit &visit)
{
    std::apply([&visit](const auto &...field) { (visit(field), ...); }, Fields<T>::all);
}

namespace fields {

/** Compiles only for a value of exactly this many members. */
template <std::size_t Count, typename T>
constexpr auto hasMembers(const T &value)
{
    if constexpr (Count == 2) {
        [[maybe_unused]] const auto &[a, b] = value;
    } else if constexpr (Count == 3) {
        [[maybe_unused]] const auto &[a, b, c] = value;
    } else if constexpr (Count == 4) {
        [[maybe_unused]] const auto &[a, b, c, d] = value;
    } else if constexpr (Count == 5) {
        [[maybe_unused]] const auto &[a, b, c, d, e] = value;
    } else if constexpr (Count == 6) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f] = value;
    } else if constexpr (Count == 7) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g] = value;
    } else if constexpr (Count == 8) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h] = value;
    } else if constexpr (Count == 9) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i] = value;
    } else if constexpr (Count == 10) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j] = value;
    } else if constexpr (Count == 11) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k] = value;
    } else if constexpr (Count == 12) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l] = value;
    } else if constexpr (Count == 13) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
    } else if constexpr (Count == 14) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value;
    } else {
        static_assert(Count == 0, "a value of so many members needs a line here");
    }
    return std::true_type();
}

template <typename A, typename B>
constexpr bool isSameMember(const A &first, const B &second)
{
    if constexpr (std::is_same_v<decltype(first.member), decltype(second.member)>)
        return first.member == second.member;
    else
        return false;
}

/** Whether no member is listed twice. */
template <typename T>
constexpr bool listedOnce()
{
    return std::apply(
        [](const auto &...field) {
            const auto times = [&](const auto &wanted) { return (int(isSameMember(field, wanted)) + ...); };
            return ((times(field) == 1) && ...);
        },
        Fields<T>::all);
}

/** Whether every member is listed, once. */
template <typename T>
inline constexpr bool
    areComplete = decltype(hasMembers<std::tuple_size_v<decltype(Fields<T>::all)>>(std::declval<const T &>()))::value &&
    listedOnce<T>();

template <typename... T>
inline constexpr bool areAllComplete = (areComplete<T> && ...);

static_assert(
    areAllComplete<Generated, Identity, ColumnDetails, Column, KeyDetails, PrimaryKey, UniqueConstraint,
                   CheckConstraint, ForeignKey, IndexPart, IndexDetails, Index, ExclusionPart, ExclusionConstraint,
                   TableOptions, Partition, Table, EnumValue, EnumType, DefinitionObject, Schema>);

} // namespace fields

} // namespace joinery
