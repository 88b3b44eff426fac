-- must be 0: SELECT count(*) FROM "shop"."book" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people"."author" AS parent WHERE parent."id" = child."author_id")

BEGIN;

-- add table loan (2 columns)
CREATE TABLE "loan" (
    "id" integer NOT NULL,
    "book_id" integer,
    CONSTRAINT "loan_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "loan_book" FOREIGN KEY ("book_id") REFERENCES "shop"."book" ("id")
);

-- add foreign key shop.book.book_author
ALTER TABLE "shop"."book" ADD CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "people"."author" ("id");

COMMIT;
