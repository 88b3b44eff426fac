// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "ui/document/project_document.h"

#include <QTemporaryDir>

namespace joinery {

/**
 * A project on disk with one app, "shop", whose model is in a migration already; removed with the object. Recovery
 * stores go to a folder of their own, so that tests leave a person's alone.
 */
class DocumentSample
{
public:
    /** The model as schemaFromText() reads it; nothing is written as a migration where `migrated` is false. */
    explicit DocumentSample(const QString &schemaText, bool migrated = true);
    explicit DocumentSample(const Schema &schema, bool migrated = true);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString recoveryFolder() const;
    /** Opens it; fails the test program when it does not open. */
    [[nodiscard]] std::unique_ptr<ProjectDocument> open() const;
    /** Makes it one for these databases, in the files. */
    void setDialects(const QStringList &dialects) const;
    /** Writes the model of another schema into the files, as another program would. */
    void changeOutside(const Schema &model) const;

    static inline const QString app = QStringLiteral("shop");

private:
    void create(const Schema &schema, bool migrated);

    QTemporaryDir m_dir;
};

/** The pending changes of the app, one line each. */
[[nodiscard]] QString pending(const ProjectDocument &document, const QString &app = DocumentSample::app);

/** The edit that renames a column of the sample, named as "table.column". */
[[nodiscard]] QList<Operation> renaming(const ProjectDocument &document, const QString &column, const QString &to);
/** A table with an integer key, as a person adds it. */
[[nodiscard]] AddTable newTable(const QString &name);

} // namespace joinery
