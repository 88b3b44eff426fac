// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/connection_profile.h"
#include "core/project/connection_url.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace joinery {

class Banner;
class ScopeFields;
class SegmentedControl;
class ServerFields;

/** The fields of one connection: name, kind, file or server, environment; and a button that tries it. */
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
    [[nodiscard]] ConnectionUrl::Kind kind() const;
    void chooseKind(ConnectionUrl::Kind kind);
    /** For a database that is there already: no name of a new file is asked for. */
    void setExistingOnly() { m_existingOnly = true; }

signals:
    void edited();

private:
    void browse();
    void test();
    void showKind();
    void showEnvironment();
    void showOutcome(const Result<QString> &found);
    [[nodiscard]] QWidget *filePage();
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString absolutePath() const;

    QString m_projectFolder;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    SegmentedControl *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_file;
    QPushButton *m_browse;
    ServerFields *m_server;
    ScopeFields *m_scope;
    SegmentedControl *m_environment;
    QLabel *m_environmentNote;
    QPushButton *m_test;
    Banner *m_outcome;
    bool m_existingOnly = false;
    bool m_filling = false;
    /** Counts what was tried, since an answer can come when the fields say something else. */
    int m_trial = 0;
};

/** The file of an SQLite connection as a person writes it: relative to the project where it lies inside. */
[[nodiscard]] QString fileOf(const ConnectionProfile &profile);
/** The URL of a file given relative to the project, or absolute. */
[[nodiscard]] QString urlOfFile(const QString &file, const QString &projectFolder);

} // namespace joinery
