-- rename table old -> joinery_swap
RENAME TABLE `old` TO `joinery_swap`;

-- rename table new -> old
RENAME TABLE `new` TO `old`;

-- rename table joinery_swap -> new
RENAME TABLE `joinery_swap` TO `new`;
CREATE OR REPLACE VIEW `both` AS SELECT old.x FROM old JOIN new ON new.old_id = old.id;
