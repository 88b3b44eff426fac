// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database_scope.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace joinery {

/** Which part of a database a project is about: names of tables to take and to leave, and namespaces. */
class ScopeFields : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeFields(QWidget *parent = nullptr);

    void setScope(const DatabaseScope &scope);
    /** All of it where the box is not ticked. */
    [[nodiscard]] DatabaseScope scope() const;
    /** Only PostgreSQL has them. */
    void setNameSpacesOffered(bool offered);

signals:
    void edited();

private:
    void showFields();

    QCheckBox *m_part;
    QWidget *m_fields;
    QLineEdit *m_include;
    QLineEdit *m_exclude;
    QLineEdit *m_nameSpaces;
    QLabel *m_nameSpacesTitle;
    bool m_offersNameSpaces = false;
};

} // namespace joinery
