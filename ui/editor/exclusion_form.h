// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_form.h"

namespace joinery {

class SqlField;

/** What an exclusion constraint compares and how, for which rows, and its name. */
class ExclusionForm : public PartForm
{
    Q_OBJECT

public:
    ExclusionForm(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void refresh(const Table &table) override;

private:
    [[nodiscard]] const ExclusionConstraint *find() const;
    void alter(Field &field, const std::function<void(ExclusionConstraint &)> &change);

    LineField *m_parts;
    LineField *m_method;
    SqlField *m_where;
    LineField *m_name;
};

} // namespace joinery
