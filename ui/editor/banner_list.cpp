// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/banner_list.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int mostShown = 4;

} // namespace

BannerList::BannerList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    hide();
}

void BannerList::setNotices(const QList<Notice> &notices)
{
    const bool same = std::equal(notices.cbegin(), notices.cend(), m_notices.cbegin(), m_notices.cend(),
                                 [](const Notice &a, const Notice &b) { return a.looksLikeButForItsText(b); });
    m_notices = notices;
    if (same) {
        // Another object with the same said of it: new banners would cost more than the rest of showing it.
        for (int i = 0; i < std::min<int>(mostShown, int(notices.size())); ++i)
            static_cast<Banner *>(m_rows->itemAt(i)->widget())->setText(notices.at(i).richText);
        return;
    }
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (int i = 0; i < std::min<int>(mostShown, int(notices.size())); ++i) {
        const Notice &notice = notices.at(i);
        auto *banner = new Banner(notice.richText, notice.role);
        if (!notice.fix.isEmpty()) {
            QPushButton *button = banner->addAction(notice.fix);
            button->setObjectName(QStringLiteral("fix"));
            connect(button, &QPushButton::clicked, this, [this, i] {
                if (const std::function<void()> fix = m_notices.value(i).applyFix)
                    fix();
            });
        }
        if (!notice.action.isEmpty()) {
            // By position: the newest action of the same look counts, whatever it holds on to.
            connect(banner->addAction(notice.action), &QPushButton::clicked, this, [this, i] {
                if (const std::function<void()> act = m_notices.value(i).act)
                    act();
            });
        }
        m_rows->addWidget(banner);
    }
    if (notices.size() > mostShown)
        m_rows->addWidget(label(tr("and %n more", nullptr, int(notices.size()) - mostShown), "small"));
    setVisible(!notices.isEmpty());
}

} // namespace joinery
