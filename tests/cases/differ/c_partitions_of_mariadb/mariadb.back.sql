-- loses: partition p2026 of table event

-- drop partition event.p2026
ALTER TABLE `event` DROP PARTITION `p2026`;
