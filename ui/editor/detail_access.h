// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/details_box.h"

#include <utility>

namespace joinery {

/** The thing that details are of: how it is found, and how another one takes its place. */
template <typename T>
struct DetailAccess
{
    /** Null while nothing is shown. */
    std::function<const T *()> find;
    std::function<Result<void>(const T &before, const T &after, int mergeId)> put;
};

/** Makes the details of one kind of thing. */
template <typename T>
class DetailMaker
{
public:
    explicit DetailMaker(DetailAccess<T> access) : m_access(std::move(access)) {}

    using Get = std::function<QString(const T &)>;
    using Set = std::function<Result<void>(T &, const QString &)>;

    [[nodiscard]] Detail text(const char *name, const QString &label, FeatureQuestion isKnown, Get get, Set set) const
    {
        return made(name, label, Detail::Kind::Text, std::move(isKnown), std::move(get), std::move(set));
    }
    [[nodiscard]] Detail code(const char *name, const QString &label, const QString &placeholder,
                              FeatureQuestion isKnown, Get get, Set set) const
    {
        Detail detail = made(name, label, Detail::Kind::Code, std::move(isKnown), std::move(get), std::move(set));
        detail.placeholder = placeholder;
        return detail;
    }
    [[nodiscard]] Detail choice(const char *name, const QString &label, QList<std::pair<QString, QString>> choices,
                                FeatureQuestion isKnown, Get get, Set set) const
    {
        Detail detail = made(name, label, Detail::Kind::Choice, std::move(isKnown), std::move(get), std::move(set));
        detail.choices = std::move(choices);
        return detail;
    }
    /** `flag` gives the place of a switch in the thing, or what reads and writes it. */
    [[nodiscard]] Detail check(const char *name, const QString &label, FeatureQuestion isKnown,
                               std::function<bool(const T &)> get, std::function<void(T &, bool)> set) const
    {
        return made(
            name, label, Detail::Kind::Check, std::move(isKnown),
            [get = std::move(get)](const T &thing) { return get(thing) ? QStringLiteral("true") : QString(); },
            [set = std::move(set)](T &thing, const QString &value) -> Result<void> {
                set(thing, !value.isEmpty());
                return {};
            });
    }
    /** A member that is a text. */
    [[nodiscard]] Detail member(const char *name, const QString &label, FeatureQuestion isKnown,
                                QString T::*member) const
    {
        return text(
            name, label, std::move(isKnown), [member](const T &thing) { return thing.*member; },
            [member](T &thing, const QString &value) -> Result<void> {
                thing.*member = value;
                return {};
            });
    }

private:
    Detail made(const char *name, const QString &label, Detail::Kind kind, FeatureQuestion isKnown, Get get,
                Set set) const
    {
        Detail detail{.name = name, .label = label, .kind = kind, .isKnown = std::move(isKnown)};
        detail.read = [access = m_access, get = std::move(get)] {
            const T *thing = access.find();
            return thing ? get(*thing) : QString();
        };
        detail.write = [access = m_access, set = std::move(set)](const QString &value, int mergeId) -> Result<void> {
            const T *before = access.find();
            if (!before)
                return {};
            T after = *before;
            if (const Result<void> done = set(after, value); !done)
                return done;
            return after == *before ? Result<void>() : access.put(T(*before), after, mergeId);
        };
        return detail;
    }

    DetailAccess<T> m_access;
};

} // namespace joinery
