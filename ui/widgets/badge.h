// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace joinery {

/** A pill with a word or a count in the colour of a role. */
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text = {}, Role role = Role::Secondary, QWidget *parent = nullptr);

    void setRole(Role role);
    [[nodiscard]] Role role() const { return m_role; }
    /** Shows the number; hidden while it is zero. */
    void setCount(int count);

private:
    Role m_role;
};

} // namespace joinery
