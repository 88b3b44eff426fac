// SPDX-License-Identifier: MIT
#include "tests/support/mutations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

// Feeds damaged files to every reader for as long as it is told to: scripts/fuzz builds it with sanitizers and runs it.
// The text under test is kept in a file, so that it is still there after a crash.

using namespace joinery;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc != 4) {
        out << "usage: fuzz_readers SECONDS SEED FILE-FOR-THE-TEXT-UNDER-TEST\n";
        return 2;
    }
    const qint64 seconds = QByteArray(argv[1]).toLongLong();
    const QString lastPath = QString::fromLocal8Bit(argv[3]);
    QList<QByteArray> texts = filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample"));
    texts += filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/tests/serialisation/data"));
    Mutations mutations(texts, QByteArray(argv[2]).toUInt());
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    for (; timer.elapsed() < seconds * 1000; ++count) {
        const QByteArray text = mutations.next();
        QFile last(lastPath);
        if (!last.open(QIODevice::WriteOnly) || last.write(text) != text.size())
            return 2;
        last.close();
        const QByteArray wrong = readAsEverything(text);
        if (!wrong.isEmpty()) {
            out << "Written and read again, " << wrong << " is another one: " << lastPath << "\n";
            return 1;
        }
    }
    QFile::remove(lastPath);
    out << count << " damaged files read in " << seconds << " s, none crashed or came back different.\n";
    return 0;
}
