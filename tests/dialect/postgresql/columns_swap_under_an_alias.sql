-- forwards
BEGIN;

-- rename column t.a -> aside
ALTER TABLE "t" RENAME COLUMN "a" TO "aside";
ALTER VIEW "v" RENAME COLUMN "a" TO "aside";
ALTER VIEW "w" RENAME COLUMN "a" TO "aside";

-- rename column t.b -> a
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- rename column t.aside -> b
ALTER TABLE "t" RENAME COLUMN "aside" TO "b";
DROP VIEW "w";
DROP VIEW "v";
CREATE VIEW "v" AS SELECT t.b, x.a AS a FROM t JOIN t x USING (id);
CREATE VIEW "w" AS SELECT b, a FROM v;

COMMIT;

-- backwards
BEGIN;

-- change view w
DROP VIEW "w";

-- change view v
DROP VIEW "v";

-- rename column t.b -> aside
ALTER TABLE "t" RENAME COLUMN "b" TO "aside";

-- rename column t.a -> b
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- rename column t.aside -> a
ALTER TABLE "t" RENAME COLUMN "aside" TO "a";

-- change view v
CREATE VIEW "v" AS SELECT t.a, x.b AS b FROM t JOIN t x USING (id);

-- change view w
CREATE VIEW "w" AS SELECT a, b FROM v;

COMMIT;
