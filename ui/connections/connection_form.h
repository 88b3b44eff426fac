// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/connection_profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace joinery {

class Banner;
class SegmentedControl;

/** The fields of one SQLite connection: name, file, environment; and a button that tries it. */
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(const QString &projectFolder, QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    [[nodiscard]] ConnectionProfile profile() const;
    /** Says below the name what is wrong with it; empty when nothing is. */
    void setNameProblem(const QString &text);
    void focusName();

signals:
    void edited();

private:
    void browse();
    void test();
    void showEnvironment();
    [[nodiscard]] QString absolutePath() const;

    QString m_projectFolder;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLineEdit *m_file;
    QPushButton *m_browse;
    SegmentedControl *m_environment;
    QLabel *m_environmentNote;
    QPushButton *m_test;
    Banner *m_outcome;
    bool m_filling = false;
};

/** The file of an SQLite connection as a person writes it: relative to the project where it lies inside. */
[[nodiscard]] QString fileOf(const ConnectionProfile &profile);
/** The URL of a file given relative to the project, or absolute. */
[[nodiscard]] QString urlOfFile(const QString &file, const QString &projectFolder);

/** What was found on trying a connection: "12 tables" or that the file will be made. Changes nothing on disk. */
[[nodiscard]] Result<QString> tryConnection(const QString &absoluteFile);

} // namespace joinery
