// SPDX-License-Identifier: MIT
#include "tests/gallery/library.h"

#include "tests/support/schema_text.h"

namespace joinery {

namespace {

const QString tables = QStringLiteral(
    "author(id integer pk not null, name varchar(200) not null, born date, biography text)\n"
    "book(id integer pk not null, author_id integer not null -> author.id, title varchar(300) not null index, "
    "isbn char(13) unique, price numeric(10,2) not null default 0 check price >= 0, state state not null)\n"
    "room(id integer pk not null, name text not null unique)\n"
    "booking(room_id integer not null -> room.id, starts_at datetime not null, ends_at datetime not null, guest text)\n"
    "visit(library text not null, day date not null, visitors integer not null)");

void addEnum(Schema &schema)
{
    EnumType state{.id = ObjectId::derived(u"state"), .name = "state", .comment = "Where a copy is"};
    for (const char16_t *text : {u"on the shelf", u"lent", u"in repair", u"lost"})
        state.values.append({.id = ObjectId::derived(text), .name = QString::fromUtf16(text)});
    schema.enums.insert(state);
}

void addExclusion(Table &booking)
{
    const ObjectId start = booking.columnNamed(u"starts_at")->id;
    booking.primaryKey = PrimaryKey{.columns = {booking.columnNamed(u"room_id")->id, start}};
    ExclusionConstraint free{.id = ObjectId::derived(u"room_is_free"), .name = "room_is_free", .method = "gist"};
    free.parts.append({.what = {.column = booking.columnNamed(u"room_id")->id}, .comparison = "="});
    IndexPart range;
    range.expression = "tsrange(starts_at, ends_at)";
    free.parts.append({.what = range, .comparison = "&&"});
    booking.exclusions.insert(free);
}

void addPartitions(Table &visit)
{
    visit.options.partitionBy = "RANGE (day)";
    for (const int year : {2025, 2026}) {
        const QString name = QStringLiteral("visit_%1").arg(year);
        visit.partitions.insert(
            {.id = ObjectId::derived(name),
             .name = name,
             .bound = QStringLiteral("FOR VALUES FROM ('%1-01-01') TO ('%2-01-01')").arg(year).arg(year + 1)});
    }
}

void addIndex(Table &book)
{
    IndexPart title;
    title.expression = "lower(title)";
    title.collation = "C";
    title.operatorClass = "text_pattern_ops";
    IndexPart price;
    price.column = book.columnNamed(u"price")->id;
    price.descending = true;
    price.nulls = NullsOrder::Last;
    book.indexes.insert({.id = ObjectId::derived(u"book_by_title"),
                         .name = "book_by_title",
                         .parts = {title, price},
                         .where = "price > 0",
                         .method = "btree"});
}

} // namespace

Schema librarySchema()
{
    EditedSchema edit(schemaFromText(tables));
    Column born = *edit.table("author").columnNamed(u"born");
    born.id = ObjectId::derived(u"age");
    born.name = "year_born";
    born.type = DataType::fromText("integer");
    born.generated = Generated{.expression = "extract(year from born)", .stored = true};
    edit.table("author").columns.append(born);
    edit.table("author").comment = "People who wrote something we have";
    addIndex(edit.table("book"));
    addExclusion(edit.table("booking"));
    addPartitions(edit.table("visit"));
    Schema schema = edit;
    addEnum(schema);
    schema.objects.insert({.id = ObjectId::derived(u"book_list"),
                           .kind = DefinitionObject::Kind::View,
                           .name = "book_list",
                           .definition = "AS SELECT book.title, author.name AS author\nFROM book\n"
                                         "JOIN author ON author.id = book.author_id\nWHERE book.price > 0"});
    return schema;
}

} // namespace joinery
