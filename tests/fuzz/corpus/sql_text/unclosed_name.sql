t c x
SELECT "c FROM t
