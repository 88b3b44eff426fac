// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_object_text.h"

#include "core/dialect/mariadb/mariadb_text.h"

#include <limits>

namespace joinery {

namespace {

QString parameterList(const QList<CatalogueParameter> &parameters)
{
    QStringList result;
    for (const CatalogueParameter &parameter : parameters) {
        QString text;
        if (parameter.routineType == QLatin1String("PROCEDURE"))
            text = parameter.mode + QLatin1Char(' ');
        text += mariadb::quotedName(parameter.name) + QLatin1Char(' ') + parameter.type;
        if (!parameter.charset.isEmpty())
            text += QStringLiteral(" CHARSET ") + parameter.charset;
        result.append(text);
    }
    return result.join(QStringLiteral(", "));
}

} // namespace

QString viewText(const CatalogueView &view, const QString &query)
{
    QString text;
    if (view.algorithm != QLatin1String("UNDEFINED"))
        text += QStringLiteral("ALGORITHM = %1 ").arg(view.algorithm);
    if (view.security != QLatin1String("DEFINER"))
        text += QStringLiteral("SQL SECURITY %1 ").arg(view.security);
    text += QStringLiteral("AS ") + query;
    if (view.checkOption != QLatin1String("NONE"))
        text += QStringLiteral(" WITH %1 CHECK OPTION").arg(view.checkOption);
    return text;
}

QString triggerText(const CatalogueTrigger &trigger)
{
    return QStringLiteral("%1 %2 ON %3 FOR EACH ROW ")
               .arg(trigger.timing, trigger.event, mariadb::quotedName(trigger.table)) +
           trigger.body;
}

QString routineText(const CatalogueRoutine &routine, const QList<CatalogueParameter> &parameters,
                    const CatalogueRoutineText *text)
{
    QString result = QLatin1Char('(') + (text ? text->parameters : parameterList(parameters)) + QLatin1Char(')');
    if (routine.type == QLatin1String("FUNCTION")) {
        const QString charset =
            routine.returnsCharset.isEmpty() ? QString() : QStringLiteral(" CHARSET ") + routine.returnsCharset;
        result += QStringLiteral(" RETURNS ") + (text ? text->returns : routine.returns + charset);
    }
    if (routine.isDeterministic)
        result += QStringLiteral(" DETERMINISTIC");
    if (routine.dataAccess != QLatin1String("CONTAINS SQL"))
        result += QLatin1Char(' ') + routine.dataAccess;
    if (routine.security != QLatin1String("DEFINER"))
        result += QStringLiteral(" SQL SECURITY ") + routine.security;
    if (!routine.comment.isEmpty())
        result += QStringLiteral(" COMMENT ") + mariadb::quotedText(routine.comment);
    return result + QLatin1Char(' ') + routine.body;
}

QString eventText(const CatalogueEvent &event)
{
    QString text = QStringLiteral("ON SCHEDULE ");
    if (!event.at.isEmpty()) {
        text += QStringLiteral("AT ") + mariadb::quotedText(event.at);
    } else {
        text += QStringLiteral("EVERY %1 %2").arg(event.intervalValue, event.intervalField);
        // Without STARTS it begins when it is made or changed.
        if (event.starts != event.created && event.starts != event.lastAltered)
            text += QStringLiteral(" STARTS ") + mariadb::quotedText(event.starts);
        if (!event.ends.isEmpty())
            text += QStringLiteral(" ENDS ") + mariadb::quotedText(event.ends);
    }
    if (event.onCompletion == QLatin1String("PRESERVE"))
        text += QStringLiteral(" ON COMPLETION PRESERVE");
    if (event.status == QLatin1String("DISABLED"))
        text += QStringLiteral(" DISABLE");
    else if (event.status != QLatin1String("ENABLED"))
        text += QStringLiteral(" DISABLE ON SLAVE");
    if (!event.comment.isEmpty())
        text += QStringLiteral(" COMMENT ") + mariadb::quotedText(event.comment);
    return text + QStringLiteral(" DO ") + event.body;
}

QString sequenceText(const CatalogueSequence &sequence)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max() - 1;
    constexpr qint64 smallest = std::numeric_limits<qint64>::min() + 1;
    constexpr qint64 usualCache = 1000;
    const bool isUpwards = sequence.step >= 0;
    QStringList options;
    const auto add = [&options](const char *word, qint64 value, qint64 usual) {
        if (value != usual)
            options.append(QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(value));
    };
    add("START WITH", sequence.start, isUpwards ? sequence.minimum : sequence.maximum);
    add("INCREMENT BY", sequence.step, 1);
    add("MINVALUE", sequence.minimum, isUpwards ? 1 : smallest);
    add("MAXVALUE", sequence.maximum, isUpwards ? largest : -1);
    if (sequence.cache == 0)
        options.append(QStringLiteral("NOCACHE"));
    else
        add("CACHE", sequence.cache, usualCache);
    if (sequence.cycle)
        options.append(QStringLiteral("CYCLE"));
    return options.join(QLatin1Char(' '));
}

QList<CatalogueTrigger> withPlaces(QList<CatalogueTrigger> triggers)
{
    std::sort(triggers.begin(), triggers.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    QHash<QString, QList<CatalogueTrigger>> made;
    for (CatalogueTrigger &trigger : triggers) {
        QList<CatalogueTrigger> &before = made[trigger.table + u'/' + trigger.timing + u'/' + trigger.event];
        const auto next = std::find_if(before.begin(), before.end(),
                                       [&](const CatalogueTrigger &each) { return each.order > trigger.order; });
        const QString precedes = next == before.end() ? QString() : next->name;
        before.insert(next, trigger);
        if (!precedes.isEmpty())
            trigger.body.prepend(QStringLiteral("PRECEDES %1 ").arg(mariadb::quotedName(precedes)));
    }
    return triggers;
}

} // namespace joinery
