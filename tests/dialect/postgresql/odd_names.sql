-- forwards
BEGIN;

-- add table Order "x" it's (2 columns)
CREATE TABLE "Order ""x"" it's" (
    "größe" integer NOT NULL,
    "select" text DEFAULT E'it''s a \\ "mix"',
    CONSTRAINT "Order ""x"" it's_pkey" PRIMARY KEY ("größe")
);
CREATE INDEX "Mixed Case" ON "Order ""x"" it's" ("select");

-- rename column Order "x" it's.select -> 表
ALTER TABLE "Order ""x"" it's" RENAME COLUMN "select" TO "表";

COMMIT;

-- backwards
BEGIN;

-- rename column Order "x" it's.表 -> select
ALTER TABLE "Order ""x"" it's" RENAME COLUMN "表" TO "select";

-- drop table Order "x" it's
DROP TABLE "Order ""x"" it's";

COMMIT;
