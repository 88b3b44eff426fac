// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/copying/fragment.h"
#include "core/dialect/dialect.h"

#include <QMimeData>

#include <optional>

namespace joinery {

/** The type under which Joinery's own JSON lies on the clipboard. */
inline constexpr char fragmentMimeType[] = "application/x-joinery-fragment+json";

/**
 * What is copied, as JSON of Joinery's own and as SQL for whatever takes text. Each is made when somebody asks for it:
 * copying is instant however much it is.
 */
class FragmentMime : public QMimeData
{
    Q_OBJECT

public:
    enum class Text
    {
        Sql,
        Json
    };

    FragmentMime(Fragment fragment, const Dialect &dialect, Text text = Text::Sql);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    [[nodiscard]] QString text() const;

    Fragment m_fragment;
    const Dialect &m_dialect;
    Text m_text;
};

/** The fragment that was copied, here or in another window; nothing where there is none, an error where it is broken.
 */
[[nodiscard]] Result<std::optional<Fragment>> fragmentIn(const QMimeData &data);

/** The text where it looks like SQL that defines something; else empty. */
[[nodiscard]] QString scriptIn(const QMimeData &data);
/** The path of the first file called *.sql; else empty. */
[[nodiscard]] QString scriptFileIn(const QMimeData &data);

} // namespace joinery
