-- joinery: id=2026-11-03T15:00:00:000000 description=Fill the first warehouse
-- joinery: depends=stock/2026-11-03T14:08:52:907311
-- joinery: depends=catalog
-- joinery: transaction=none

-- joinery: forwards sqlite
INSERT INTO warehouse (id) VALUES (1);

-- joinery: forwards
SELECT 1;

-- joinery: backwards
DELETE FROM warehouse;
