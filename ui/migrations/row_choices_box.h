// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/data_questions.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace joinery {

/** What bars a run, with what may be done about the rows of each: a value, another expression, NULL, delete, keep. */
class RowChoicesBox : public QFrame
{
    Q_OBJECT

public:
    explicit RowChoicesBox(QWidget *parent = nullptr);

    void add(const FailedCheck &check);
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /** What is chosen and whole. */
    [[nodiscard]] QList<RowChoice> choices() const;

signals:
    void changed();

private:
    struct Entry
    {
        QString subject;
        QComboBox *kind = nullptr;
        QLineEdit *text = nullptr;
    };

    static void adapt(const Entry &entry);

    QVBoxLayout *m_layout;
    QList<Entry> m_entries;
};

} // namespace joinery
