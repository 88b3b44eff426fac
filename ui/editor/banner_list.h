// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace joinery {

/** One banner to show: rich text, and what can be done about it. */
struct Notice
{
    QString richText;
    Role role = Role::Changed;
    QString action;
    std::function<void()> act;
    /** What does away with it, before the action; empty where nothing is known. */
    QString fix;
    std::function<void()> applyFix;

    [[nodiscard]] bool looksLikeButForItsText(const Notice &other) const
    {
        return role == other.role && action == other.action && fix == other.fix;
    }
};

/** Banners below each other; rebuilt only where they differ, so that nothing flickers while a person types. */
class BannerList : public QWidget
{
    Q_OBJECT

public:
    explicit BannerList(QWidget *parent = nullptr);

    /** Shows the first few, then how many more there are. */
    void setNotices(const QList<Notice> &notices);
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }

private:
    QVBoxLayout *m_rows;
    QList<Notice> m_notices;
};

} // namespace joinery
