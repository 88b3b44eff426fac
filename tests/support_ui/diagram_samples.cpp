// SPDX-License-Identifier: MIT
#include "tests/support_ui/diagram_samples.h"

#include "core/differ/schema_differ.h"
#include "tests/support/schema_text.h"

#include <QDir>
#include <QImage>

namespace joinery {

namespace {

ChangeSummary difference(const Schema &from, const Schema &to)
{
    return summarise(SchemaDiffer().diff(from, to).operations, from);
}

} // namespace

DiagramContent DiagramSample::content() const
{
    return diagramContent(model, snapshot, changes);
}

DiagramSample bookshopSample()
{
    DiagramSample sample;
    sample.snapshot = schemaFromText(QStringLiteral(
        "author(id integer pk, name varchar(200) not null, biography text, born_on date)\n"
        "publisher(id integer pk, name varchar(200) not null, website varchar(200))\n"
        "legacy_tag(id integer pk, label varchar(60))\n"
        "book(id integer pk, author_id integer not null -> author.id, publisher_id integer -> publisher.id, "
        "title varchar(300) not null, isbn char(13) unique, price real not null, published_on date)\n"
        "category(id integer pk, parent_id integer -> category.id, name varchar(80) not null index)"));
    sample.model = edited(sample.snapshot)
                       .renameColumn(QStringLiteral("author.name"), QStringLiteral("full_name"))
                       .addColumn(QStringLiteral("author"), QStringLiteral("email"), QStringLiteral("varchar(255)"))
                       .changeType(QStringLiteral("book.price"), QStringLiteral("numeric(10,2)"))
                       .dropColumn(QStringLiteral("publisher.website"))
                       .dropTable(QStringLiteral("legacy_tag"))
                       .addTable(QStringLiteral("review(id integer pk, book_id integer not null -> book.id, "
                                                "rating smallint check rating between 1 and 5, body text)"));
    const DefinitionObject view{.id = ObjectId::derived(u"recent_books"),
                                .kind = DefinitionObject::Kind::View,
                                .name = QStringLiteral("recent_books"),
                                .definition = QStringLiteral("AS SELECT * FROM book")};
    sample.snapshot.objects.insert(view);
    sample.model.objects.insert(view);
    sample.changes = difference(sample.snapshot, sample.model);
    sample.positions = {{tableId(QStringLiteral("author")), {40, 48}},
                        {tableId(QStringLiteral("publisher")), {40, 240}},
                        {tableId(QStringLiteral("legacy_tag")), {40, 368}},
                        {tableId(QStringLiteral("book")), {400, 40}},
                        {tableId(QStringLiteral("review")), {400, 288}},
                        {tableId(QStringLiteral("category")), {808, 64}},
                        {view.id, {808, 240}}};
    return sample;
}

DiagramSample largeSample(int count, int columns)
{
    QStringList tables;
    QStringList changed;
    for (int i = 0; i < count; ++i) {
        QStringList parts{QStringLiteral("id integer pk")};
        if (i > 0)
            parts.append(QStringLiteral("parent_id integer -> table_%1.id").arg((i * 7919 + 13) % i));
        for (int column = 0; column < columns - 2; ++column)
            parts.append(QStringLiteral("column_%1 varchar(%2)").arg(column).arg(20 + column));
        tables.append(QStringLiteral("table_%1(%2)").arg(i).arg(parts.join(QStringLiteral(", "))));
        if (i % 10 == 0)
            parts.append(QStringLiteral("added_column text"));
        changed.append(QStringLiteral("table_%1(%2)").arg(i).arg(parts.join(QStringLiteral(", "))));
    }
    DiagramSample sample;
    sample.snapshot = schemaFromText(tables.join(QLatin1Char('\n')));
    sample.model = schemaFromText(changed.join(QLatin1Char('\n')));
    sample.changes = difference(sample.snapshot, sample.model);
    return sample;
}

void keepForLooking(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("JOINERY_SCREENSHOT_DIR");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace joinery
