BEGIN;

-- add table author
CREATE TABLE "author" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(200) NOT NULL COLLATE "NOCASE",
    "born" DATE
);

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "price" REAL,
    "code" VARCHAR(20),
    "author_id" INTEGER,
    "label" TEXT GENERATED ALWAYS AS (title || ' ' || coalesce(code, '')) VIRTUAL,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE,
    CHECK (price >= 0)
);

-- add table review
CREATE TABLE "review" (
    "id" INTEGER PRIMARY KEY,
    "book_id" INTEGER NOT NULL,
    "stars" INTEGER,
    FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE
);

-- add index book_code
CREATE UNIQUE INDEX "book_code" ON "book" ("code") WHERE code IS NOT NULL;

-- add index book_title
CREATE INDEX "book_title" ON "book" ("title" COLLATE "NOCASE", "price" DESC);

-- add view expensive
CREATE VIEW "expensive" AS SELECT title, price FROM book WHERE price > 10;

-- add view expensive_count
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- add trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;

-- add trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;

COMMIT;
