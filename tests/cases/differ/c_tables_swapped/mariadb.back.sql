-- rename table old -> joinery_swap
-- rename table new -> old
-- rename table joinery_swap -> new
RENAME TABLE `old` TO `joinery_swap`, `new` TO `old`, `joinery_swap` TO `new`;

-- bring view both up to date
ALTER VIEW `both` AS SELECT old.x FROM old JOIN new ON new.old_id = old.id;
