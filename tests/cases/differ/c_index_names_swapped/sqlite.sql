BEGIN;

-- change index one
DROP INDEX "one";

-- change index two
DROP INDEX "two";

-- change index one
CREATE INDEX "one" ON "book" ("b");

-- change index two
CREATE INDEX "two" ON "book" ("a");

COMMIT;
