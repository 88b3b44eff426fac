// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_work.h"

#include "core/exporting/creation_script.h"
#include "core/exporting/dictionary.h"
#include "ui/diagram/diagram_pages.h"
#include "ui/document/project_document.h"

#include <QBuffer>

namespace joinery {

namespace {

/** Of a larger diagram a page has one picture for light and dark. */
constexpr qsizetype mostBytesTwice = 4 * 1024 * 1024;

/** Of all apps together; no object belongs to two. */
ChangeSummary allChanges(const ProjectDocument &document)
{
    ChangeSummary all;
    for (const App &app : document.project().apps)
        all.objects.insert(document.changes(app.name).objects);
    return all;
}

/** The cards, groups and notes of these ids, the links between the cards, and the groups that some of them are in. */
DiagramContent only(const DiagramContent &content, const QSet<ObjectId> &cards)
{
    DiagramContent result;
    for (const Shared<CardContent> &card : content.cards.shared())
        if (cards.contains(card->id))
            result.cards.append(card);
    for (const Shared<LinkContent> &link : content.links.shared())
        if (cards.contains(link->fromTable) && cards.contains(link->toTable))
            result.links.append(link);
    for (const DiagramGroup &group : content.groups)
        if (group.members.intersects(cards) || cards.contains(group.id))
            result.groups.insert(group);
    for (const DiagramNote &note : content.notes)
        if (cards.contains(note.id))
            result.notes.insert(note);
    return result;
}

/** What a diagram with these cards shows, whose groups and notes these are. */
DiagramContent onDiagram(const DiagramContent &content, const QSet<ObjectId> &cards)
{
    DiagramContent result = only(content, cards);
    result.groups = content.groups;
    result.notes = content.notes;
    return result;
}

/** What is selected, and the cards of the groups among it. */
QSet<ObjectId> withMembersOf(const IdMap<DiagramGroup> &groups, const QList<ObjectId> &selection)
{
    QSet<ObjectId> chosen(selection.cbegin(), selection.cend());
    for (const DiagramGroup &group : groups) {
        if (chosen.contains(group.id))
            chosen.unite(group.members);
    }
    return chosen;
}

DiagramContent scoped(const DiagramContent &whole, const ExportSource &source, const ExportChoice &choice)
{
    const DiagramContent content = source.shown ? onDiagram(whole, *source.shown) : whole;
    if (choice.scope == ExportChoice::Scope::Selection) {
        return only(content, withMembersOf(content.groups, source.selection));
    }
    if (choice.scope == ExportChoice::Scope::Seen || choice.apps.isEmpty())
        return content;
    QSet<ObjectId> cards;
    for (const CardContent &card : content.cards)
        if (choice.apps.contains(source.document.appOf(card.id)))
            cards.insert(card.id);
    const auto take = [&cards](const DiagramAnnotations &annotations) {
        for (const ObjectId id : annotations.groups.ids() + annotations.notes.ids())
            cards.insert(id);
    };
    const NamedDiagram *diagram = source.document.shownNamedDiagram();
    for (const App &app : source.document.project().apps) {
        if (!diagram && choice.apps.contains(app.name))
            take(app.diagram.annotations);
    }
    // A further diagram is kept in one app, with all that is on it.
    if (diagram && choice.apps.contains(source.document.shownDiagram().app))
        take(diagram->diagram.annotations);
    return only(content, cards);
}

Result<QByteArray> pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/** The model's diagram for a page, without the pending changes; empty where there is nothing to draw. */
Result<QByteArray> pageDiagram(const ExportSource &source, const ExportChoice &choice, bool dark,
                               const ExportSubject &subject, const std::function<bool(double)> &progress)
{
    DiagramPicture picture = exportedPicture(source, choice);
    const Schema model = source.document.unitedModel();
    const DiagramContent plain = diagramContent(model, model, {}, {}, source.look);
    picture.content = scoped(plain, source, choice);
    if (picture.content.cards.isEmpty())
        return QByteArray();
    picture.theme = Theme::of(dark);
    picture.progress = progress;
    const QHash<ObjectId, QString> anchors = dictionaryAnchors(subject);
    for (auto anchor = anchors.cbegin(); anchor != anchors.cend(); ++anchor)
        picture.links.insert(anchor.key(), QLatin1Char('#') + anchor.value());
    return renderDiagramSvg(picture);
}

Result<ExportWork> beginPage(const ExportSource &source, const ExportChoice &choice,
                             const std::function<bool(double)> &progress)
{
    const ExportSubject subject = exportedSubject(source, choice);
    const auto light = pageDiagram(source, choice, false, subject, progress);
    if (!light)
        return fail(light);
    const bool isLarge = light->size() > mostBytesTwice;
    const Result<QByteArray> dark = isLarge ? QByteArray() : pageDiagram(source, choice, true, subject, progress);
    if (!dark)
        return fail(dark);
    const HtmlDiagrams diagrams{*light, *dark};
    return ExportWork([subject, diagrams]() -> Result<QByteArray> { return exportHtml(subject, diagrams).toUtf8(); });
}

Result<ExportWork> beginPicture(const ExportSource &source, const ExportChoice &choice,
                                const std::function<bool(double)> &progress)
{
    DiagramPicture picture = exportedPicture(source, choice);
    picture.progress = progress;
    if (choice.format == ExportFormat::Png) {
        const auto image = renderDiagram(picture);
        if (!image)
            return fail(image);
        return ExportWork([image = *image] { return pngOf(image); });
    }
    const auto document = choice.format == ExportFormat::Svg ? renderDiagramSvg(picture)
                          : choice.tiled                     ? renderDiagramPdf(picture, choice.pageLayout())
                                                             : renderDiagramPdf(picture);
    if (!document)
        return fail(document);
    return ExportWork([bytes = *document]() -> Result<QByteArray> { return bytes; });
}

ExportWork scriptWork(const ExportSubject &subject, const QString &dialectName)
{
    const Dialect *known = findDialect(dialectName);
    const Dialect &dialect = known ? *known : sqliteDialect();
    return [subject, &dialect]() -> Result<QByteArray> {
        const Result<Plan> plan = creationPlan(subject, dialect);
        if (!plan)
            return fail(plan);
        return toScript(*plan).toUtf8();
    };
}

} // namespace

DiagramPicture exportedPicture(const ExportSource &source, const ExportChoice &choice)
{
    const ProjectDocument &document = source.document;
    const DiagramContent content = diagramContent(document.unitedModel(), document.unitedSnapshot(),
                                                  allChanges(document), document.findings(), source.look);
    DiagramPicture picture{.content = scoped(content, source, choice),
                           .positions = source.positions,
                           .theme = choice.light ? Theme::light() : source.theme,
                           .scale = choice.scale,
                           .transparent = choice.transparent};
    picture.linkLook = source.linkLook;
    if (choice.scope == ExportChoice::Scope::Seen)
        picture.area = source.seen;
    return picture;
}

ExportSubject exportedSubject(const ExportSource &source, const ExportChoice &choice)
{
    if (choice.scope == ExportChoice::Scope::Selection)
        return onlyObjects(exportSubject(source.document.project()),
                           withMembersOf(source.look.annotations.groups, source.selection));
    const ExportSubject subject = exportSubject(source.document.project(), choice.apps);
    return source.shown ? onlyObjects(subject, *source.shown) : subject;
}

Result<ExportWork> beginExport(const ExportSource &source, const ExportChoice &choice,
                               const std::function<bool(double)> &progress)
{
    if (isPicture(choice.format))
        return beginPicture(source, choice, progress);
    if (choice.format == ExportFormat::Html)
        return beginPage(source, choice, progress);
    const ExportSubject subject = exportedSubject(source, choice);
    if (choice.format == ExportFormat::Sql)
        return scriptWork(subject, source.document.project().dialects.value(0));
    const ExportFormat format = choice.format;
    return ExportWork([subject, format]() -> Result<QByteArray> { return exportText(format, subject).toUtf8(); });
}

Result<QByteArray> exportedBytes(const ExportSource &source, const ExportChoice &choice)
{
    const Result<ExportWork> work = beginExport(source, choice);
    if (!work)
        return fail(work);
    return (*work)();
}

} // namespace joinery
