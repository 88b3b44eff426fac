// SPDX-License-Identifier: MIT
// The laws are worth what they are tried with: every member of every value of a schema has another value than its usual
// one somewhere in a thousand cases, and every kind of operation is among the edits.

#include "core/schema/fields.h"
#include "tests/support/engine_generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

using namespace joinery;

namespace {

/** Notes "Table.options.strict" for every member that has another value than in a new one. */
class Seen
{
    template <typename T>
    struct IsRare : std::false_type
    {
    };
    template <typename T>
    struct IsRare<Rare<T>> : std::true_type
    {
    };

public:
    template <typename T>
    void add(const QString &where, const T &value)
    {
        if constexpr (requires {
                          *value;
                          value.has_value();
                      }) {
            if (value)
                add(where, *value);
        } else if constexpr (IsRare<T>::value) {
            add(where, *value);
        } else if constexpr (HasFields<T>) {
            const T usual{};
            forEachField<T>([&](const auto &field) {
                const QString here = where + u'.' + QLatin1String(*field.name ? field.name : "details");
                m_known.insert(here);
                if (!(value.*field.member == usual.*field.member))
                    m_seen.insert(here);
                add(here, value.*field.member);
            });
        } else if constexpr (!std::is_same_v<T, QString> && requires {
                                 value.begin();
                                 typename T::value_type;
                             }) {
            if constexpr (HasFields<typename T::value_type>)
                for (const auto &item : value)
                    add(where, item);
        }
    }

    [[nodiscard]] QStringList missing() const
    {
        QStringList result((m_known - m_seen).values());
        result.sort();
        return result;
    }

private:
    QSet<QString> m_known;
    QSet<QString> m_seen;
};

/** Kinds of types, objects and so on: enumerations of which one value alone would count as another. */
class Kinds
{
public:
    void add(const Schema &schema)
    {
        for (const Table &table : schema.tables) {
            for (const Column &column : table.columns)
                m_types.insert(static_cast<int>(column.type.kind));
        }
        for (const DefinitionObject &object : schema.objects)
            m_objects.insert(static_cast<int>(object.kind));
    }

    QSet<int> m_types;
    QSet<int> m_objects;
};

} // namespace

class GeneratorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMemberHasOtherValues();
    void everyKindIsThere();
    void everyOperationIsMade();

private:
    Seen m_seen;
    Kinds m_kinds;
    QSet<QString> m_operations;
};

void GeneratorsTest::initTestCase()
{
    enoughCases();
    QVERIFY(rc::check("generate", [this] {
        const generate::Edited pair = *generate::anyEdited();
        m_seen.add(QStringLiteral("schema"), pair.after);
        m_kinds.add(pair.after);
        for (const Operation &operation : (*generate::anyEditedWithRows()).operations)
            m_operations.insert(operationName(operation));
    }));
}

void GeneratorsTest::everyMemberHasOtherValues()
{
    const QStringList missing = m_seen.missing();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void GeneratorsTest::everyKindIsThere()
{
    for (int kind = 0; kind <= static_cast<int>(DataType::Kind::Set); ++kind)
        QVERIFY2(m_kinds.m_types.contains(kind),
                 qPrintable(DataType::of(static_cast<DataType::Kind>(kind)).text() + QString::number(kind)));
    for (const DefinitionObject::Kind kind : allObjectKinds())
        QVERIFY2(m_kinds.m_objects.contains(static_cast<int>(kind)), qPrintable(kindName(kind)));
}

template <std::size_t... Places>
static QStringList allOperationNames(std::index_sequence<Places...>)
{
    return {operationName(Operation(std::in_place_index<Places>))...};
}

void GeneratorsTest::everyOperationIsMade()
{
    QStringList missing;
    for (const QString &name : allOperationNames(std::make_index_sequence<std::variant_size_v<Operation>>()))
        if (!m_operations.contains(name))
            missing.append(name);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(GeneratorsTest)
#include "tst_generators.moc"
