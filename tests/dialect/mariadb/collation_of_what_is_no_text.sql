-- forwards
-- warning: Column t.a has the collation utf8mb4_bin, but is no text, so MariaDB has no place for it.
-- warning: Column t.n has the collation utf8mb4_bin, but is no text, so MariaDB has no place for it.
-- warning: Column t.b has the collation latin1_bin, but is no text, so MariaDB has no place for it.
-- change column t.a (collation none -> utf8mb4_bin)
-- change column t.n (collation none -> utf8mb4_bin)
-- add column t.b (varbinary(4))
ALTER TABLE `t` ADD COLUMN `b` varbinary(4);

-- backwards
-- drop column t.b
-- change column t.n (collation utf8mb4_bin -> none)
-- change column t.a (collation utf8mb4_bin -> none)
ALTER TABLE `t` DROP COLUMN `b`;
