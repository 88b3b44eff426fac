-- joinery: id=2026-11-21T09:00:00:000000
  -- joinery: forwards sqlite
CREATE TRIGGER t AFTER INSERT ON a BEGIN
  SELECT ';'; -- joinery:
  SELECT 2;
END;
-- joinery: backwards sqlite
DROP TRIGGER t;
