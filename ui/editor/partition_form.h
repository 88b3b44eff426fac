// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_form.h"

namespace joinery {

/** Name of a partition and which rows it holds. */
class PartitionForm : public PartForm
{
    Q_OBJECT

public:
    explicit PartitionForm(TableEditor &editor, QWidget *parent = nullptr);

protected:
    void refresh(const Table &table) override;

private:
    [[nodiscard]] const Partition *find() const;

    LineField *m_name;
    LineField *m_bound;
};

} // namespace joinery
