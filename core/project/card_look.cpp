// SPDX-License-Identifier: MIT
#include "core/project/card_look.h"

#include "core/project/project.h"

#include <algorithm>
#include <functional>

namespace joinery {

namespace {

App *appWith(Project &project, ObjectId card)
{
    const auto found = std::find_if(project.apps.begin(), project.apps.end(), [card](const App &app) {
        return app.model.tables.contains(card) || app.model.enums.contains(card) || app.model.objects.contains(card);
    });
    return found == project.apps.end() ? nullptr : &*found;
}

Project changed(const Project &project, const QList<ObjectId> &cards, const std::function<void(CardLook &)> &change)
{
    Project result = project;
    for (const ObjectId card : cards) {
        App *app = appWith(result, card);
        if (!app)
            continue;
        CardLook look = app->diagram.looks.value(card);
        change(look);
        if (look.isEmpty())
            app->diagram.looks.remove(card);
        else
            app->diagram.looks.insert(card, look);
    }
    return result;
}

} // namespace

bool isTag(const QString &tag)
{
    return !tag.isEmpty() && tag.size() <= CardLook::maximumTag && tag == tag.simplified() &&
           std::all_of(tag.cbegin(), tag.cend(), [](QChar c) { return c.isPrint(); });
}

CardLook lookOf(const Project &project, ObjectId card)
{
    for (const App &app : project.apps) {
        if (const auto look = app.diagram.looks.constFind(card); look != app.diagram.looks.cend())
            return *look;
    }
    return {};
}

QStringList tagsOf(const Project &project)
{
    QStringList tags;
    for (const App &app : project.apps) {
        for (const CardLook &look : app.diagram.looks)
            tags += look.tags;
    }
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

Project withTag(const Project &project, const QList<ObjectId> &cards, const QString &tag, bool isOn)
{
    return changed(project, cards, [&](CardLook &look) {
        if (!isOn) {
            look.tags.removeAll(tag);
        } else if (isTag(tag) && !look.tags.contains(tag) && look.tags.size() < CardLook::maximumTags) {
            look.tags.append(tag);
            look.tags.sort();
        }
    });
}

Project withColor(const Project &project, const QList<ObjectId> &cards, const QString &color)
{
    return changed(project, cards, [&](CardLook &look) { look.color = color; });
}

} // namespace joinery
