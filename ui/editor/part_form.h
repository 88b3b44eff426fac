// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/details_box.h"
#include "ui/editor/field.h"
#include "ui/editor/table_editor.h"

#include <functional>

class QAction;

namespace joinery {

class SqlField;

/** What the forms of keys and indexes share: the part they show, and edits that report where they fail. */
class PartForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(TableEditor &editor, QWidget *parent = nullptr);

    /** Shows a part of the table; the null id is the primary key's. */
    void setPart(ObjectId part);
    [[nodiscard]] ObjectId part() const { return m_part; }
    virtual void setTheme(const Theme &theme);
    /** Puts the cursor into the first field. */
    void focusFirst();

protected:
    /** Shows the part as it is now; called only while the table is there. */
    virtual void refresh(const Table &table) = 0;

    [[nodiscard]] TableEditor &editor() const { return m_editor; }
    [[nodiscard]] const Table *table() const { return m_editor.table(); }
    /** Has the field begin its rows of edits, and forget what was typed when another part is shown. */
    void adopt(LineField &field);
    /** Has the field leave its own window when another part is shown. */
    void adopt(SqlField &field);
    /** Adds what few parts of the kind have below the fields. */
    void addDetails(const QList<Detail> &details);
    /** A column list that is read and written as text, with a menu of the columns. */
    void offerColumns(LineField &field, const std::function<const Table *()> &table);
    /** Performs the edit; a failure is shown under the field. */
    void perform(Field &field, const QString &undoText, const QList<Operation> &operations, int mergeId = -1);
    /** Renames a key or check to what is typed into the field. */
    template <typename Constraint>
    void renameConstraint(LineField &field, const Constraint *constraint, const QString &text)
    {
        const QString name = text.trimmed();
        if (constraint && constraint->name != name)
            perform(field, tr("Rename constraint"),
                    {RenameConstraint{referenceTo(*table()), referenceToPart(*constraint), name}}, field.session());
    }
    using IsIts = std::function<bool(const Finding &)>;
    /** Shows under the field what validation says about the part, of that what is about the field. */
    void showFindings(Field &field, const IsIts &isIts);
    /** Offers the fix of the first of these findings that has one, below the field. */
    void showFix(Field &field, const IsIts &isIts);
    [[nodiscard]] static bool isAboutName(const Finding &finding);
    [[nodiscard]] static bool isAboutRest(const Finding &finding) { return !isAboutName(finding); }
    void update();

private:
    TableEditor &m_editor;
    ObjectId m_part;
    QList<LineField *> m_fields;
    QList<SqlField *> m_sqlFields;
    QList<QAction *> m_columnMenus;
    DetailsBox *m_details = nullptr;
};

} // namespace joinery
