BEGIN;

-- add namespace shop
CREATE SCHEMA "shop";

-- add table shop.book (2 columns)
CREATE TABLE "shop"."book" (
    "id" integer NOT NULL,
    "title" text,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "book_title" ON "shop"."book" ("title");

COMMIT;
