-- forwards
BEGIN;

-- add unique constraint p.ab
ALTER TABLE "p" ADD CONSTRAINT "ab" UNIQUE ("a", "b");

-- add foreign key on c
ALTER TABLE "c" ADD CONSTRAINT "c_y_x_fkey" FOREIGN KEY ("y", "x") REFERENCES "p" ("b", "a") ON DELETE CASCADE;

COMMIT;

-- backwards
BEGIN;

-- drop foreign key on c
ALTER TABLE "c" DROP CONSTRAINT "c_y_x_fkey";

-- drop unique constraint p.ab
ALTER TABLE "p" DROP CONSTRAINT "ab";

COMMIT;
