-- forwards
-- add sequence counter
CREATE SEQUENCE `counter` INCREMENT BY 10 START WITH 100;

-- change column t.a (default none -> NEXTVAL(counter))
ALTER TABLE `t` MODIFY COLUMN `a` BIGINT DEFAULT (NEXTVAL(counter));

-- change sequence counter
ALTER SEQUENCE `counter` NOCACHE CYCLE INCREMENT BY 5 MAXVALUE 1000;

-- change column t.a (default NEXTVAL(counter) -> none)
ALTER TABLE `t` MODIFY COLUMN `a` BIGINT;

-- rename sequence counter -> Counter
RENAME TABLE `counter` TO `Counter`;

-- drop sequence Counter
DROP SEQUENCE `Counter`;

-- backwards
-- add sequence Counter
CREATE SEQUENCE `Counter` NOCACHE CYCLE INCREMENT BY 5 MAXVALUE 1000 START WITH 100;

-- rename sequence Counter -> counter
RENAME TABLE `Counter` TO `counter`;

-- change column t.a (default none -> NEXTVAL(counter))
ALTER TABLE `t` MODIFY COLUMN `a` BIGINT DEFAULT (NEXTVAL(counter));

-- change sequence counter
ALTER SEQUENCE `counter` CACHE 1000 NOCYCLE NO MAXVALUE INCREMENT BY 10;

-- change column t.a (default NEXTVAL(counter) -> none)
ALTER TABLE `t` MODIFY COLUMN `a` BIGINT;

-- drop sequence counter
DROP SEQUENCE `counter`;
