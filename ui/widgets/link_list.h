// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace joinery {

/** A line of a LinkList. */
struct LinkLine
{
    QString text;
    /** Smaller, below it. */
    QString detail;
    /** A heading where there is nothing to go to. */
    std::function<void()> go;

    [[nodiscard]] bool looksLike(const LinkLine &other) const
    {
        return text == other.text && detail == other.detail && !go == !other.go;
    }
};

/** Lines that lead elsewhere, each a button; built anew only where they differ. */
class LinkList : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    /** The first `most` of them, and a button that shows the rest. */
    void setLines(const QList<LinkLine> &lines, int most = 12);
    [[nodiscard]] const QList<LinkLine> &lines() const { return m_lines; }

private:
    void build();
    void addLine(int number);

    QVBoxLayout *m_rows;
    QList<LinkLine> m_lines;
    int m_most = 0;
};

} // namespace joinery
