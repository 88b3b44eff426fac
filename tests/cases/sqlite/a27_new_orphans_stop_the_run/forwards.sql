-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "review_logged";

-- change review.stars (rebuild)
CREATE TABLE "joinery_new_review" (
    "id" INTEGER PRIMARY KEY,
    "book_id" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_review" ("id", "book_id", "stars")
SELECT "id", "book_id", COALESCE("stars", 0)
FROM "review";
DROP TABLE "review";
ALTER TABLE "joinery_new_review" RENAME TO "review";

-- put views and triggers back
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;

-- SQL of this migration
INSERT INTO review (id, book_id) VALUES (10, 98);

-- no row may point nowhere
PRAGMA foreign_key_check("book");
PRAGMA foreign_key_check("review");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
