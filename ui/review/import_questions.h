// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/schema_differ.h"

#include <QWidget>

class QVBoxLayout;

namespace joinery {

/** Asks whether what went from a model and what came of a database is one thing that was renamed there. */
class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /** The schemas are those of the diff that the candidates come from. */
    void ask(const QList<RenameCandidate> &candidates, const Schema &model, const Schema &read);

signals:
    void answered(const joinery::RenameCandidate &candidate, bool isRename);

private:
    QVBoxLayout *m_rows;
};

} // namespace joinery
