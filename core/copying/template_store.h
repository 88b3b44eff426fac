// SPDX-License-Identifier: MIT
#pragma once

#include "core/copying/table_template.h"

namespace joinery {

/**
 * The templates that a person made: a folder with one JSON file each, called by its title, whose case is kept but makes
 * no other title. Files are read when asked for and written whole or not at all.
 */
class TemplateStore
{
public:
    explicit TemplateStore(QString folder) : m_folder(std::move(folder)) {}

    /** In order of titles. What cannot be read is left out; why, is added to `errors` where given. */
    [[nodiscard]] QList<TableTemplate> templates(QList<Error> *errors = nullptr) const;
    [[nodiscard]] bool contains(const QString &title) const;
    /** Takes the place of one of the same title. Errors: "template.title", "file.unwritable". */
    [[nodiscard]] Result<void> save(const QString &title, const Fragment &fragment) const;
    /** Errors: those of save(), "template.taken" where there is another of that title, "template.missing". */
    [[nodiscard]] Result<void> rename(const QString &title, const QString &to) const;
    /** Errors: "template.missing", "file.unwritable". */
    [[nodiscard]] Result<void> remove(const QString &title) const;

private:
    /** Of the template of that title, or empty. */
    [[nodiscard]] QString fileOf(const QString &title) const;

    QString m_folder;
};

} // namespace joinery
