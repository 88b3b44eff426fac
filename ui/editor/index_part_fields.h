// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/index.h"
#include "ui/editor/target_features.h"

#include <QWidget>

class QStringListModel;

namespace joinery {

class ChoiceField;
class LineField;

/** What few parts of an index have: collation, operator class, length and where it puts rows without a value. */
class IndexPartFields : public QWidget
{
    Q_OBJECT

public:
    explicit IndexPartFields(const TargetFeatures &targets, QWidget *parent = nullptr);

    void setPart(const IndexPart &part);
    void setCollations(const QStringList &names);
    /** Another index is shown: forget what was typed. */
    void startAnew();
    [[nodiscard]] static bool isUsed(const IndexPart &part);

signals:
    void changed(const joinery::IndexPart &part);

private:
    void commit(const std::function<void(IndexPart &)> &change);
    void commitLength(const QString &text);

    const TargetFeatures &m_targets;
    IndexPart m_part;
    LineField *m_collation;
    LineField *m_operatorClass;
    LineField *m_length;
    ChoiceField *m_nulls;
    QStringListModel *m_collations;
};

} // namespace joinery
