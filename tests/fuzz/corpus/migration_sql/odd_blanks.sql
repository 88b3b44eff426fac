-- joinery: id=2026-11-21T09:00:00:000000 depends=a/1 depends=b	depends=c
-- joinery: forwards
SELECT 1;
SELECT 2;