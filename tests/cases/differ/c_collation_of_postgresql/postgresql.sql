BEGIN;

-- change column t.a (collation none -> C)
DROP INDEX "t_a";

-- change column t.a (collation none -> C)
-- change column t.b (collation C -> none)
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE varchar(20) COLLATE "C",
    ALTER COLUMN "b" TYPE varchar(20);

-- change index t.t_a
CREATE INDEX "t_a" ON "t" ("a" COLLATE "POSIX" DESC NULLS LAST);

COMMIT;
