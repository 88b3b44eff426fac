// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery {

/** A server of tests/servers that belongs to this program: stops with it, however it ends. */
class PrivateServer
{
public:
    /** "postgresql" or "mariadb"; `options` of the script's start. */
    explicit PrivateServer(QString product, const QStringList &options = {});
    ~PrivateServer() { stop(); }
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    void stop();

    /** Why it does not run; empty when all is well. */
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /** On 127.0.0.1; 0 while it does not run. */
    [[nodiscard]] int port() const { return m_port; }

private:
    QString run(const QStringList &arguments);

    QString m_product;
    QString m_folder;
    QString m_whyNot;
    int m_port = 0;
};

} // namespace joinery
