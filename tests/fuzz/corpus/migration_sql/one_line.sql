-- joinery: id=2026-11-21T09:00:00:000000 app=app transaction=auto depends=a depends=b/2 description=a  b = c
-- joinery: forwards
SELECT 1
