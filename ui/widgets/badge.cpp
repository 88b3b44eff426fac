// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/restyle.h"

#include <QLocale>

namespace joinery {

Badge::Badge(const QString &text, Role role, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    restyle(*this, "tone", roleName(role));
}

void Badge::setRole(Role role)
{
    m_role = role;
    restyle(*this, "tone", roleName(role));
}

void Badge::setCount(int count)
{
    setText(QLocale().toString(count));
    setVisible(count > 0);
}

} // namespace joinery

#include "moc_badge.cpp"
