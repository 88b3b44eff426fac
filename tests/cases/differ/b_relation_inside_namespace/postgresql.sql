BEGIN;

-- add table shop.author (1 columns)
CREATE TABLE "shop"."author" (
    "id" integer NOT NULL,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

-- add table shop.book (2 columns)
CREATE TABLE "shop"."book" (
    "id" integer NOT NULL,
    "author_id" integer,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "shop"."author" ("id")
);

COMMIT;
