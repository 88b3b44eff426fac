-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change trigger review_logged
DROP TRIGGER "review_logged";

-- change view expensive
DROP VIEW "expensive";

-- set views and triggers aside
DROP VIEW "expensive_count";

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

-- rename table author to writer
ALTER TABLE "author" RENAME TO "writer";

-- change work: name, isbn, price, unique (isbn), column order (rebuild)
CREATE TABLE "joinery_new_work" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "isbn" VARCHAR(17),
    "price" NUMERIC(8,2) NOT NULL DEFAULT 0,
    "code" VARCHAR(20),
    "author_id" INTEGER,
    "label" TEXT GENERATED ALWAYS AS (name || ' ' || coalesce(code, '')) VIRTUAL,
    CONSTRAINT "work_isbn" UNIQUE ("isbn"),
    FOREIGN KEY ("author_id") REFERENCES "writer" ("id") ON DELETE CASCADE,
    CHECK (price >= 0)
);
INSERT INTO "joinery_new_work" ("id", "name", "price", "code", "author_id")
SELECT "id", "title", COALESCE(CAST("price" AS NUMERIC), 0), "code", "author_id"
FROM "work";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_work';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_work', seq FROM sqlite_sequence WHERE name = 'work' COLLATE NOCASE;
DROP TABLE "work";
ALTER TABLE "joinery_new_work" RENAME TO "work";
CREATE UNIQUE INDEX "book_code" ON "work" ("code") WHERE code IS NOT NULL;
CREATE INDEX "work_name" ON "work" ("name");

-- change review.stars (rebuild)
CREATE TABLE "joinery_new_review" (
    "id" INTEGER PRIMARY KEY,
    "book_id" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL DEFAULT 3,
    FOREIGN KEY ("book_id") REFERENCES "work" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_review" ("id", "book_id", "stars")
SELECT "id", "book_id", COALESCE("stars", 3)
FROM "review";
DROP TABLE "review";
ALTER TABLE "joinery_new_review" RENAME TO "review";

-- change view expensive
CREATE VIEW "expensive" AS SELECT name, price FROM work WHERE price > 10;

-- put views and triggers back
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON work BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.name);
END;

-- change trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT name FROM work WHERE id = NEW.book_id;
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "work" SET "price" = "price";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

-- no row may point nowhere
PRAGMA foreign_key_check("review");
PRAGMA foreign_key_check("work");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
