BEGIN;

-- change index t.t_a
DROP INDEX "t_a";
CREATE INDEX "t_a" ON "t" ("a");

-- change column t.b (collation none -> C)
-- change column t.a (collation C -> none)
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE varchar(20) COLLATE "C",
    ALTER COLUMN "a" TYPE varchar(20);

COMMIT;
