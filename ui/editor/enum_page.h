// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace joinery {

class AddField;
class Badge;
class BannerList;
class DetailsBox;
struct Detail;
class ElidedLabel;
class EnumValueRow;
class LineField;

/** The inspector of an enum: name, comment, and its values, which are added, renamed, put in order and removed. */
class EnumPage : public QWidget
{
    Q_OBJECT

public:
    EnumPage(ProjectDocument &document, const Theme &theme, QWidget *parent = nullptr);

    void setEnum(ObjectId id);
    void setTheme(const Theme &theme);
    /** Puts the cursor into the name. */
    void editName();

private:
    void connectFields();
    void refresh();
    void refreshValues(const EnumType &enumType);
    void refreshNotices();
    [[nodiscard]] Detail nameSpaceDetail();
    [[nodiscard]] const EnumType *find() const;
    [[nodiscard]] const EnumType *old() const;
    [[nodiscard]] EnumValueRow *addRow();
    /** "Enum, used by 2 columns" */
    [[nodiscard]] QString usage(const EnumType &enumType) const;
    [[nodiscard]] Result<void> perform(const QString &undoText, const QList<Operation> &operations, int mergeId = -1);
    void addValue(const QString &text);
    void renameValue(EnumValueRow &row, const QString &text);
    void moveValue(ObjectId value, int step);
    void removeValue(ObjectId value);

    ProjectDocument &m_document;
    Theme m_theme;
    ObjectId m_id;
    ElidedLabel *m_title;
    Badge *m_badge;
    QLabel *m_kind;
    LineField *m_name;
    LineField *m_comment;
    QVBoxLayout *m_rows;
    QList<EnumValueRow *> m_values;
    AddField *m_add;
    DetailsBox *m_details;
    BannerList *m_banners;
    QPushButton *m_drop;
};

} // namespace joinery
