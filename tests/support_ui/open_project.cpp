// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_project.h"

#include "core/project/project_files.h"

namespace joinery {

OpenProject::OpenProject()
{
    if (const auto made = createProject(folder.path(), "shop", "shop", "sqlite"); !made)
        qFatal("%s", qUtf8Printable(made.error().text()));
    auto opened = ProjectDocument::open(folder.path());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
    document = std::move(*opened);
}

void OpenProject::perform(const QList<Operation> &operations)
{
    if (const auto done = document->perform("edit", "shop", operations); !done)
        qFatal("%s", qUtf8Printable(done.error().text()));
}

void OpenProject::become(const Schema &schema)
{
    perform(SchemaDiffer().diff(document->model("shop"), schema).operations);
}

} // namespace joinery
