// SPDX-License-Identifier: MIT
#include "tests/support_ui/document_sample.h"

#include "core/differ/schema_differ.h"
#include "core/migration/migration_creator.h"
#include "core/operation/describe.h"
#include "core/operation/edits.h"
#include "core/project/project_files.h"
#include "tests/support/schema_text.h"
#include "ui/document/recovery_store.h"

#include <QStandardPaths>

namespace joinery {

namespace {

/** The value, or the end of the test program with the error. */
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

} // namespace

DocumentSample::DocumentSample(const QString &schemaText, bool migrated)
{
    create(schemaFromText(schemaText), migrated);
}

DocumentSample::DocumentSample(const Schema &schema, bool migrated)
{
    create(schema, migrated);
}

void DocumentSample::create(const Schema &schema, bool migrated)
{
    QStandardPaths::setTestModeEnabled(true);
    const Project before = need(createProject(folder(), QStringLiteral("bookshop"), app, QStringLiteral("sqlite")));
    Project after = before;
    after.app(app)->model = schema;
    need(writeProject(folder(), before, after));
    if (migrated)
        need(MigrationCreator(migrationsFolder(folder(), app), app)
                 .create(QStringLiteral("first"), SchemaDiffer().diff({}, schema).operations, {}, schema));
}

QString DocumentSample::folder() const
{
    return m_dir.filePath(QStringLiteral("bookshop"));
}

QString DocumentSample::recoveryFolder() const
{
    return RecoveryStore::defaultBase();
}

std::unique_ptr<ProjectDocument> DocumentSample::open() const
{
    return need(ProjectDocument::open(folder()));
}

void DocumentSample::setDialects(const QStringList &dialects) const
{
    const Project before = need(readProject(folder()));
    Project after = before;
    after.dialects = dialects;
    need(writeProject(folder(), before, after));
}

void DocumentSample::changeOutside(const Schema &model) const
{
    const Project before = need(readProject(folder()));
    Project after = before;
    after.app(app)->model = model;
    need(writeProject(folder(), before, after));
}

QString pending(const ProjectDocument &document, const QString &itsApp)
{
    return describe(document.diff(itsApp).operations).join(QLatin1Char('\n'));
}

QList<Operation> renaming(const ProjectDocument &document, const QString &column, const QString &to)
{
    const Table *table = document.table(tableId(column.section('.', 0, 0)));
    return {RenameColumn{referenceTo(*table), referenceToPart(*table->column(columnId(column))), to, {}}};
}

AddTable newTable(const QString &name)
{
    return std::get<AddTable>(newTableEdit(name).first());
}

} // namespace joinery
