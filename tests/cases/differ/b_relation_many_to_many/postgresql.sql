BEGIN;

-- add table book_tag (2 columns)
CREATE TABLE "book_tag" (
    "book_id" integer NOT NULL,
    "tag_id" integer NOT NULL,
    CONSTRAINT "book_tag_pkey" PRIMARY KEY ("book_id", "tag_id"),
    CONSTRAINT "book_tag_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE,
    CONSTRAINT "book_tag_tag" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);
CREATE INDEX "book_tag_by_tag" ON "book_tag" ("tag_id");

COMMIT;
