// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_section.h"

#include <QWidget>

namespace joinery {

/** A part of the table as tabs and forms name it; the primary key has no id. */
struct PartChoice
{
    PartKind kind = PartKind::PrimaryKey;
    ObjectId id;

    friend bool operator==(const PartChoice &, const PartChoice &) = default;
};

/** A tab of lists of parts: the Keys tab (primary key, unique, foreign keys, checks) or the Indexes tab. */
class PartsPage : public QWidget
{
    Q_OBJECT

public:
    PartsPage(TableEditor &editor, const QList<PartKind> &kinds, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** Marks the row of the part whose form is shown; nothing is marked without one. */
    void showPart(const std::optional<PartChoice> &part);
    [[nodiscard]] PartSection *section(PartKind kind) const;
    /** Which list has the part, if any. */
    [[nodiscard]] std::optional<PartChoice> find(ObjectId part) const;

signals:
    void picked(const joinery::PartChoice &part);
    /** Picked with Enter: the person wants to go on into its fields. */
    void opened(const joinery::PartChoice &part);

private:
    void setUp(PartSection &section);
    [[nodiscard]] Result<Operation> read(PartKind kind, const QString &text) const;
    [[nodiscard]] Result<Operation> readPartition(const QString &text, const Table &table) const;
    [[nodiscard]] Result<Operation> readTrigger(const QString &text, const Table &table) const;

    TableEditor &m_editor;
    QList<PartSection *> m_sections;
};

} // namespace joinery
