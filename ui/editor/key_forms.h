// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_form.h"

namespace joinery {

class KeyPairs;
class SqlField;

/** Columns and name of the primary key. */
class PrimaryKeyForm : public PartForm
{
    Q_OBJECT

public:
    explicit PrimaryKeyForm(TableEditor &editor, QWidget *parent = nullptr);

protected:
    void refresh(const Table &table) override;

private:
    void change(LineField &field, const PrimaryKey &after);

    LineField *m_columns;
    LineField *m_name;
};

/** Columns and name of a unique constraint. */
class UniqueForm : public PartForm
{
    Q_OBJECT

public:
    explicit UniqueForm(TableEditor &editor, QWidget *parent = nullptr);

protected:
    void refresh(const Table &table) override;

private:
    LineField *m_columns;
    LineField *m_name;
};

/** Condition and name of a check. */
class CheckForm : public PartForm
{
    Q_OBJECT

public:
    CheckForm(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void refresh(const Table &table) override;

private:
    void commitExpression(const QString &text);

    SqlField *m_expression;
    LineField *m_name;
};

/** Where a foreign key leads from and to, and what it does then. */
class ForeignKeyForm : public PartForm
{
    Q_OBJECT

public:
    ForeignKeyForm(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void refresh(const Table &table) override;

private:
    [[nodiscard]] const ForeignKey *find() const;
    void refreshTargets(const ForeignKey &key);
    /** Greys what the databases of the project cannot do. */
    void refreshKnown(const ForeignKey &key);
    void alter(Field &field, const QString &undoText, const std::function<void(ForeignKey &)> &change);
    void commitTable(int index);
    void commitPairs(const QString &undoText, const QList<ObjectId> &columns, const QList<ObjectId> &targets);

    ChoiceField *m_table;
    /** What m_table offers: filled anew only when it differs. */
    QList<std::pair<QString, ObjectId>> m_offered;
    KeyPairs *m_pairs;
    /** Around m_pairs: what is wrong with all of them stands below. */
    Field *m_pairField;
    ChoiceField *m_onDelete;
    ChoiceField *m_onUpdate;
    ChoiceField *m_deferral;
    TargetFeatures m_targets;
    LineField *m_name;
};

} // namespace joinery
