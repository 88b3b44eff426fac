-- joinery: id=2026-11-21T09:00:00:000000
-- joinery: backwards
SELECT 1;
