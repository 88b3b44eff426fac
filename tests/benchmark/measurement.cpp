// SPDX-License-Identifier: MIT
#include "tests/benchmark/measurement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace joinery::benchmark {

namespace {

QString number(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1) + ' ' + unit;
}

} // namespace

Figure median(const QString &name, QList<double> milliseconds, std::optional<double> limit)
{
    Q_ASSERT(!milliseconds.isEmpty());
    std::sort(milliseconds.begin(), milliseconds.end());
    const qsizetype middle = milliseconds.size() / 2;
    const double value = milliseconds.size() % 2 == 1 ? milliseconds.at(middle)
                                                      : (milliseconds.at(middle - 1) + milliseconds.at(middle)) / 2;
    return {name, "ms", value, milliseconds.first(), milliseconds.last(), int(milliseconds.size()), limit};
}

Figure ratio(const QString &name, const Figure &above, const Figure &below, std::optional<double> limit)
{
    const double value = above.value / below.value;
    return {name, "x", value, value, value, 1, limit};
}

QString toText(const QList<Figure> &figures)
{
    QString text = QString("%1 %2 %3 %4\n").arg("", -52).arg("median", 12).arg("limit", 12).arg("least to most", 24);
    for (const Figure &figure : figures) {
        const QString limit = figure.limit ? number(*figure.limit, figure.unit) : QString("-");
        const QString range = figure.runs > 1 ? QString("%1 to %2 (%3 runs)")
                                                    .arg(figure.least, 0, 'f', 2)
                                                    .arg(figure.most, 0, 'f', 2)
                                                    .arg(figure.runs)
                                              : QString();
        QString line = QString("%1 %2 %3 %4")
                           .arg(figure.name, -52)
                           .arg(number(figure.value, figure.unit), 12)
                           .arg(limit, 12)
                           .arg(range, 24);
        if (!figure.keepsLimit())
            line += "   over the limit";
        text += line.trimmed() + '\n';
    }
    return text;
}

QString toJson(const QList<Figure> &figures)
{
    QJsonArray list;
    for (const Figure &figure : figures) {
        QJsonObject entry{{"name", figure.name},   {"unit", figure.unit}, {"value", figure.value},
                          {"least", figure.least}, {"most", figure.most}, {"runs", figure.runs}};
        if (figure.limit) {
            entry.insert("limit", *figure.limit);
            entry.insert("keeps_limit", figure.keepsLimit());
        }
        list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{"figures", list}}).toJson());
}

QList<Figure> figuresFromJson(const QByteArray &document)
{
    QList<Figure> figures;
    for (const QJsonValue &each : QJsonDocument::fromJson(document).object().value("figures").toArray()) {
        const QJsonObject entry = each.toObject();
        Figure figure{entry.value("name").toString(),
                      entry.value("unit").toString(),
                      entry.value("value").toDouble(),
                      entry.value("least").toDouble(),
                      entry.value("most").toDouble(),
                      entry.value("runs").toInt(),
                      {}};
        if (entry.contains("limit"))
            figure.limit = entry.value("limit").toDouble();
        figures.append(figure);
    }
    return figures;
}

} // namespace joinery::benchmark
