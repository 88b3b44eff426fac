-- forwards
-- change column t.a (default none -> 'it''s \ "so"')
-- change column t.b (default 1 -> none)
-- change column t.c (default none -> true)
-- change column t.d (default none -> concat('X', 'y'))
-- add column t.e (uuid)
-- add column t.f (date)
-- add column t.g (time)
-- add column t.h (timestamp(3))
ALTER TABLE `t`
    MODIFY COLUMN `a` TEXT DEFAULT 'it''s \\ "so"',
    MODIFY COLUMN `b` INT,
    MODIFY COLUMN `c` BOOLEAN DEFAULT TRUE,
    MODIFY COLUMN `d` TEXT DEFAULT (concat('X', 'y')),
    ADD COLUMN `e` UUID DEFAULT (UUID()),
    ADD COLUMN `f` DATE DEFAULT (CURRENT_DATE),
    ADD COLUMN `g` TIME DEFAULT (CURRENT_TIME),
    ADD COLUMN `h` DATETIME(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3);

-- backwards
-- drop column t.h
-- drop column t.g
-- drop column t.f
-- drop column t.e
-- change column t.d (default concat('X', 'y') -> none)
-- change column t.c (default true -> none)
-- change column t.b (default none -> 1)
-- change column t.a (default 'it''s \ "so"' -> none)
ALTER TABLE `t`
    DROP COLUMN `e`,
    DROP COLUMN `f`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    MODIFY COLUMN `a` TEXT,
    MODIFY COLUMN `b` INT DEFAULT 1,
    MODIFY COLUMN `c` BOOLEAN,
    MODIFY COLUMN `d` TEXT;
