-- rename table book -> work
RENAME TABLE `book` TO `work`;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT work.id FROM work WHERE work.price > 10;
