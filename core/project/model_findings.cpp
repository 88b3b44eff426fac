// SPDX-License-Identifier: MIT
#include "core/project/model_findings.h"

#include "core/dialect/lossy_mappings.h"
#include "core/project/project_migrations.h"
#include "core/schema/validation.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

using Place = std::pair<ObjectId, ObjectId>;

Place placeOf(const Finding &finding)
{
    return {finding.object, finding.part};
}

/** What the project's databases would refuse or not obey. */
QList<Finding> findingsOfDialects(const Project &project, const QList<Finding> &known)
{
    QSet<Place> mistaken;
    for (const Finding &finding : known) {
        if (finding.severity == Finding::Severity::Error)
            mistaken.insert(placeOf(finding));
    }
    const Schema model = project.unitedModel();
    QList<Finding> found;
    const Dialect *home = findDialect(project.dialects.value(0));
    for (const QString &name : project.dialects) {
        const Dialect *dialect = findDialect(name);
        if (!dialect)
            continue;
        found += dialect->validate(model);
        if (home)
            found += lossyMappings({}, model, *home, *dialect);
    }
    found.removeIf([&](const Finding &finding) {
        return mistaken.contains(placeOf(finding)) ||
               (finding.severity == Finding::Severity::Info && finding.code.endsWith(QLatin1String(".comment")));
    });
    return found;
}

bool isAbout(const Finding &finding, const Schema &model)
{
    const ObjectId id = finding.object;
    return id.isNull() || model.tables.contains(id) || model.enums.contains(id) || model.objects.contains(id);
}

/** A column that is not there is told once a place, by whoever takes it most seriously; those come first. */
void tellUnknownColumnsOnce(QList<Finding> &found)
{
    QSet<Place> told;
    found.removeIf([&told](const Finding &finding) {
        if (!finding.code.endsWith(QLatin1String(".unknown_column")))
            return false;
        const bool isTold = told.contains(placeOf(finding));
        told.insert(placeOf(finding));
        return isTold;
    });
}

QList<Finding> withDialects(QList<Finding> found, const Project &project)
{
    found += findingsOfDialects(project, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    tellUnknownColumnsOnce(found);
    return found;
}

} // namespace

QList<Finding> modelFindings(const Project &project)
{
    QList<Finding> found;
    for (const App &app : project.apps)
        found += validate(app.model, modelOfOthers(project, app.name));
    return withDialects(found, project);
}

QList<Finding> modelFindings(const Project &project, const App &app)
{
    QList<Finding> found = withDialects(validate(app.model, modelOfOthers(project, app.name)), project);
    found.removeIf([&app](const Finding &finding) { return !isAbout(finding, app.model); });
    return found;
}

} // namespace joinery
