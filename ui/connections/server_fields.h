// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_url.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace joinery {

/** The fields of a connection to a server: host and port, database, user, options. */
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(QWidget *parent = nullptr);

    /** Shows the usual port of that kind where none is given. */
    void setKind(ConnectionUrl::Kind kind);
    void setUrl(const ConnectionUrl &url);
    /** Nothing while there is no database, or the options cannot be read. */
    [[nodiscard]] std::optional<ConnectionUrl> url() const;

signals:
    void edited();

protected:
    /** A stack of pages does not ask how high a text of several lines is. */
    void resizeEvent(QResizeEvent *event) override;

private:
    ConnectionUrl::Kind m_kind = ConnectionUrl::Kind::PostgreSql;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_options;
    QLabel *m_note;
};

} // namespace joinery
