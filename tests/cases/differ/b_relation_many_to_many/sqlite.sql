BEGIN;

-- add table book_tag
CREATE TABLE "book_tag" (
    "book_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    PRIMARY KEY ("book_id", "tag_id"),
    CONSTRAINT "book_tag_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE,
    CONSTRAINT "book_tag_tag" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);

-- add index book_tag_by_tag
CREATE INDEX "book_tag_by_tag" ON "book_tag" ("tag_id");

COMMIT;
