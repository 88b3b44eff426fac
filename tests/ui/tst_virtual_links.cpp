// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/diagram_export.h"
#include "ui/diagram/legend.h"

#include <QMenu>
#include <QTest>

using namespace joinery;

namespace {

const QString app = DocumentSample::app;

struct Linked : Canvas
{
    Linked()
    {
        link = edits.link(tableId(QStringLiteral("book")), columnId(QStringLiteral("book.title")),
                          tableId(QStringLiteral("category")), columnId(QStringLiteral("category.name")));
        document->undoStack().clear();
        QCoreApplication::processEvents();
        (void)QTest::qWaitFor([this] { return !view->diagramScene().isRouting() && !item()->route().isEmpty(); });
    }

    [[nodiscard]] LinkItem *item() const { return view->diagramScene().link(link); }
    /** On its longest part. */
    [[nodiscard]] QPoint onIt() const
    {
        const QList<QPointF> &route = item()->route();
        QLineF longest;
        for (qsizetype i = 1; i < route.size(); ++i) {
            const QLineF part(route.at(i - 1), route.at(i));
            if (part.length() > longest.length())
                longest = part;
        }
        return view->mapFromScene(longest.center());
    }

    AnnotationEdits edits{*document};
    ObjectId link;
};

} // namespace

class VirtualLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void ctrlAtTheEndOfADragMakesOne();
    void twoSelectedTablesAreLinked();
    void itIsInNoMigration();
    void itIsSelectedAndDeleted();
    void itIsLabelled();
    void itBecomesAForeignKey();
    void whatCannotBeAKeySaysWhy();
    void itFollowsRenamesAndDrops();
    void theLegendTellsIt();
    void itLooksOtherThanAKey();
};

void VirtualLinksTest::ctrlAtTheEndOfADragMakesOne()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("author")));
    canvas.drag(canvas.handle(QStringLiteral("author.id")), canvas.name(QStringLiteral("category.name")),
                Qt::ControlModifier);
    const DiagramAnnotations annotations = canvas.document->annotations();
    QCOMPARE(annotations.links.size(), 1);
    const VirtualLink &link = annotations.links.at(0);
    QCOMPARE(link.fromColumn, columnId(QStringLiteral("author.id")));
    QCOMPARE(link.toColumn, columnId(QStringLiteral("category.name")));
    QCOMPARE(canvas.document->undoStack().undoText(), "Link author, category");
    QCOMPARE(canvas.selection.part(), link.id);
    QVERIFY(canvas.table(QStringLiteral("author"))->foreignKeys.isEmpty());
    QTRY_VERIFY(canvas.view->diagramScene().link(link.id));
    canvas.document->undoStack().undo();
    QTRY_VERIFY(!canvas.view->diagramScene().link(link.id));
}

void VirtualLinksTest::twoSelectedTablesAreLinked()
{
    const Canvas canvas;
    QString told;
    connect(canvas.view.get(), &DiagramView::failed, this, [&told](const Error &error) { told = error.message; });
    canvas.view->linkSelected();
    QVERIFY(!told.isEmpty());
    canvas.selection.select(tableIds({QStringLiteral("author"), QStringLiteral("category")}));
    canvas.view->linkSelected();
    const DiagramAnnotations annotations = canvas.document->annotations();
    QCOMPARE(annotations.links.size(), 1);
    QVERIFY(annotations.links.at(0).fromColumn.isNull());
    QTRY_VERIFY(!canvas.view->diagramScene().link(annotations.links.at(0).id)->route().isEmpty());
    // The same again is no second one.
    canvas.selection.select(tableIds({QStringLiteral("author"), QStringLiteral("category")}));
    canvas.view->linkSelected();
    QCOMPARE(canvas.document->annotations().links.size(), 1);
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void VirtualLinksTest::itIsInNoMigration()
{
    const Canvas canvas;
    const QString before = pending(*canvas.document);
    const Schema model = canvas.document->model(app);
    AnnotationEdits(*canvas.document)
        .link(tableId(QStringLiteral("book")), {}, tableId(QStringLiteral("category")), {});
    QCOMPARE(pending(*canvas.document), before);
    QVERIFY(canvas.document->model(app) == model);
    QVERIFY(canvas.document->save());
    const std::unique_ptr<ProjectDocument> again = canvas.sample.open();
    QCOMPARE(again->annotations().links.size(), 1);
}

void VirtualLinksTest::itIsSelectedAndDeleted()
{
    const Linked canvas;
    canvas.click(canvas.onIt());
    QCOMPARE(canvas.selection.part(), canvas.link);
    QCOMPARE(canvas.item()->emphasis(), LinkEmphasis::Selected);
    canvas.key(Qt::Key_Delete);
    QVERIFY(canvas.document->annotations().isEmpty());
    QCOMPARE(canvas.document->undoStack().undoText(), "Delete link");
    QVERIFY(canvas.table(QStringLiteral("book"))->columnNamed(u"title"));
}

void VirtualLinksTest::itIsLabelled()
{
    const Linked canvas;
    canvas.doubleClick(canvas.onIt());
    QLineEdit &field = *canvas.view->annotationEditor().line();
    QVERIFY(field.isVisible());
    QTest::keyClicks(&field, QStringLiteral("by words"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(canvas.document->annotations().links.at(0).label, "by words");
    QTRY_COMPARE(canvas.item()->content().label, "by words");
    QVERIFY(canvas.item()->content().toolTip.contains(QStringLiteral("book.title")));
    // By keys.
    canvas.selection.select({tableId(QStringLiteral("book"))}, canvas.link);
    canvas.key(Qt::Key_F2);
    QVERIFY(field.isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
}

void VirtualLinksTest::itBecomesAForeignKey()
{
    const Canvas canvas;
    AnnotationEdits edits(*canvas.document);
    const ObjectId added = canvas.table(QStringLiteral("review"))->columnNamed(u"rating")->id;
    const ObjectId link = edits.link(tableId(QStringLiteral("book")), columnId(QStringLiteral("book.publisher_id")),
                                     tableId(QStringLiteral("category")), {});
    QVERIFY(!added.isNull());
    QCoreApplication::processEvents();
    canvas.document->undoStack().clear();
    const auto keys = [&canvas] { return canvas.table(QStringLiteral("book"))->foreignKeys.size(); };
    const qsizetype before = keys();
    canvas.view->makeForeignKey(link);
    QCOMPARE(keys(), before + 1);
    QVERIFY(canvas.document->annotations().links.isEmpty());
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.document->undoStack().undo();
    QCOMPARE(keys(), before);
    QCOMPARE(canvas.document->annotations().links.size(), 1);
}

void VirtualLinksTest::whatCannotBeAKeySaysWhy()
{
    const Linked canvas;
    QString told;
    connect(canvas.view.get(), &DiagramView::failed, this, [&told](const Error &error) { told = error.message; });
    const ObjectId whole = AnnotationEdits(*canvas.document)
                               .link(tableId(QStringLiteral("author")), {}, tableId(QStringLiteral("category")), {});
    QCoreApplication::processEvents();
    canvas.document->undoStack().clear();
    canvas.view->makeForeignKey(whole);
    QVERIFY2(told.contains(QStringLiteral("column")), qPrintable(told));
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QCOMPARE(canvas.document->annotations().links.size(), 2);
    // What the gesture for a key refuses is refused here too, and leaves no step behind.
    const ObjectId view = ObjectId::derived(u"recent_books");
    const ObjectId toView = AnnotationEdits(*canvas.document)
                                .link(tableId(QStringLiteral("book")), columnId(QStringLiteral("book.title")), view,
                                      columnId(QStringLiteral("book.id")));
    QCoreApplication::processEvents();
    // A column of a view is none of a table: the link stays as long as the view does.
    QVERIFY(canvas.document->save());
    QCOMPARE(canvas.sample.open()->annotations().links.size(), 3);
    canvas.document->undoStack().clear();
    told.clear();
    canvas.view->makeForeignKey(toView);
    QVERIFY2(told.contains(QStringLiteral("something else")), qPrintable(told));
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QVERIFY(canvas.document->annotations().links.contains(toView));
}

void VirtualLinksTest::itFollowsRenamesAndDrops()
{
    const Linked canvas;
    QVERIFY(canvas.document->perform(QStringLiteral("rename"), app,
                                     renaming(*canvas.document, QStringLiteral("book.title"), QStringLiteral("name"))));
    QTRY_VERIFY(canvas.item()->content().toolTip.contains(QStringLiteral("book.name")));
    canvas.selection.select({tableId(QStringLiteral("category"))});
    canvas.view->deleteSelected();
    // The ghost of the table still has it.
    QTRY_VERIFY(canvas.card(QStringLiteral("category")).content().isGhost());
    QVERIFY(canvas.item());
}

void VirtualLinksTest::theLegendTellsIt()
{
    Linked canvas;
    const DiagramContent &content = canvas.view->diagramScene().content();
    QVERIFY(legendSigns(content, Notation::CrowsFoot).virtualLinks);
    QVERIFY(legendSize(Theme::light(), {true, true}).height() > legendSize(Theme::light(), {true, false}).height());
    canvas.edits.remove({canvas.link});
    QTRY_VERIFY(!legendSigns(canvas.view->diagramScene().content(), Notation::CrowsFoot).virtualLinks);
}

void VirtualLinksTest::itLooksOtherThanAKey()
{
    const Linked canvas;
    DiagramPicture picture{.content = canvas.view->diagramScene().content(),
                           .positions = canvas.document->positions(),
                           .theme = Theme::light()};
    const auto svg = renderDiagramSvg(picture);
    QVERIFY(svg && svg->contains("no foreign key"));
    LinkContent key = canvas.item()->content();
    const auto painted = [](const LinkContent &link) {
        QImage image(200, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLink(painter, link, {{{10, 30}, {190, 30}}, {}, {}}, Theme::light(), {}, LinkEmphasis::None);
        return image;
    };
    const QImage drawn = painted(key);
    key.kind = LinkContent::Kind::ForeignKey;
    QVERIFY(drawn != painted(key));
}

QTEST_MAIN(VirtualLinksTest)

#include "tst_virtual_links.moc"
