// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_charsets.h"

#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QSet>

namespace joinery::mariadb {

int widestCharacter(const QString &charset)
{
    // https://mariadb.com/kb/en/supported-character-sets-and-collations/
    static const QSet<QString> ofOne{
        QStringLiteral("armscii8"), QStringLiteral("ascii"),  QStringLiteral("binary"), QStringLiteral("cp1250"),
        QStringLiteral("cp1251"),   QStringLiteral("cp1256"), QStringLiteral("cp1257"), QStringLiteral("cp850"),
        QStringLiteral("cp852"),    QStringLiteral("cp866"),  QStringLiteral("dec8"),   QStringLiteral("geostd8"),
        QStringLiteral("greek"),    QStringLiteral("hebrew"), QStringLiteral("hp8"),    QStringLiteral("keybcs2"),
        QStringLiteral("koi8r"),    QStringLiteral("koi8u"),  QStringLiteral("latin1"), QStringLiteral("latin2"),
        QStringLiteral("latin5"),   QStringLiteral("latin7"), QStringLiteral("macce"),  QStringLiteral("macroman"),
        QStringLiteral("swe7"),     QStringLiteral("tis620"),
    };
    static const QSet<QString> ofTwo{
        QStringLiteral("big5"), QStringLiteral("cp932"), QStringLiteral("euckr"), QStringLiteral("gb2312"),
        QStringLiteral("gbk"),  QStringLiteral("sjis"),  QStringLiteral("ucs2"),
    };
    static const QSet<QString> ofThree{QStringLiteral("eucjpms"), QStringLiteral("ujis"), QStringLiteral("utf8"),
                                       QStringLiteral("utf8mb3")};
    const QString name = charset.toLower();
    constexpr int three = 3;
    return ofOne.contains(name) ? 1 : ofTwo.contains(name) ? 2 : ofThree.contains(name) ? three : bytesOfCharacter;
}

int characterBytes(const Table &table, const Column &column)
{
    const ValueForm form = formOf(table, column);
    return typeFamily(form.type) == TypeFamily::Binary ? 1 : widestCharacter(charsetOf(form));
}

} // namespace joinery::mariadb
