// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_list.h"

#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace joinery {

LinkList::LinkList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(8, 0, 0, 4);
    m_rows->setSpacing(0);
}

void LinkList::setLines(const QList<LinkLine> &lines, int most)
{
    const bool same = most == m_most && std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(),
                                                   [](const LinkLine &a, const LinkLine &b) { return a.looksLike(b); });
    m_lines = lines;
    m_most = most;
    if (!same)
        build();
}

void LinkList::build()
{
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const int shown = std::min<int>(m_most, int(m_lines.size()));
    for (int number = 0; number < shown; ++number)
        addLine(number);
    if (shown == m_lines.size())
        return;
    auto *more = new QPushButton(tr("Show %n more", nullptr, int(m_lines.size()) - shown));
    more->setProperty("kind", QStringLiteral("link"));
    more->setObjectName(QStringLiteral("showMore"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_most = int(m_lines.size());
        build();
    });
    m_rows->addWidget(more, 0, Qt::AlignLeft);
}

void LinkList::addLine(int number)
{
    const LinkLine &line = m_lines.at(number);
    if (!line.go) {
        QLabel *heading = label(line.text, "small");
        heading->setWordWrap(true);
        heading->setTextFormat(Qt::PlainText);
        heading->setContentsMargins(0, 8, 0, 4);
        m_rows->addWidget(heading);
    } else {
        auto *button = new QPushButton(QString(line.text).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setProperty("kind", QStringLiteral("link"));
        button->setAccessibleDescription(line.detail);
        button->setToolTip(line.text);
        // Long names are cut at the edge instead of widening the pane.
        button->setMinimumWidth(40);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        // By position: the newest line of the same look counts.
        connect(button, &QPushButton::clicked, this, [this, number] {
            if (const std::function<void()> go = m_lines.value(number).go)
                go();
        });
        m_rows->addWidget(button);
    }
    if (line.detail.isEmpty())
        return;
    QLabel *detail = label(breakable(line.detail), "small");
    detail->setWordWrap(true);
    detail->setTextFormat(Qt::PlainText);
    detail->setContentsMargins(0, 0, 0, 4);
    m_rows->addWidget(detail);
}

} // namespace joinery

#include "moc_link_list.cpp"
